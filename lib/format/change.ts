import { minus } from './signs';
import { text, type Words } from './words';

/**
 * The difference between a figure and what it is compared with, in the figure's own words:
 * `+63 ms`, `−$55k`, and `no change` where it rounds to none. Null where either side is unknown.
 */
export function change(
  now: number | null,
  before: number | null,
  words: (value: number) => Words,
): string | null {
  if (now === null || before === null) return null;
  const difference = now - before;
  if (!Number.isFinite(difference)) return null;
  const said = words(Math.abs(difference));
  if (text(said) === text(words(0))) return 'no change';
  return `${difference < 0 ? minus : '+'}${text(said)}`;
}
