import type { FlipSearch } from '@/lib/engine/model';

/** Values that people ask for, by unit. */
const ladders: Readonly<Record<string, readonly number[]>> = {
  s: [0, 1, 5, 15, 30, 60, 120, 300, 900, 3600, 14_400, 28_800, 86_400, 259_200, 604_800],
  ms: [25, 50, 75, 100, 125, 150, 200, 250, 300, 400, 500, 800, 1000, 2000],
  availability: [0.9, 0.95, 0.99, 0.995, 0.999, 0.9995, 0.9999, 0.99995, 0.99999, 0.999999],
  share: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1],
};

/** What is counted is tried at a few times its size. */
const times = [0, 0.25, 0.5, 1, 1.5, 2, 3, 5, 10, 20];
const dollars = [1e3, 5e3, 1e4, 5e4, 1e5, 2e5, 5e5, 1e6, 2e6, 5e6];

const most = 11;

const rounded = (value: number): number => Number(value.toPrecision(3));

/** Values of a range, evenly apart. */
const even = (low: number, high: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => rounded(low + ((high - low) * i) / (n - 1)));

function candidates({ input, unit, from, lowest, highest }: FlipSearch): readonly number[] {
  if (input.startsWith('parameter.') || input.startsWith('outage-rate.'))
    return even(lowest, highest, 8);
  const ladder = ladders[unit];
  if (ladder !== undefined) return ladder;
  if (from !== null && from > 0) return times.map((by) => rounded(by * from));
  return unit === 'USD' ? dollars : even(lowest, highest, 8);
}

/** Whole things have no halves between them. */
const whole = new Set(['people', 'probes', 'req/s', 'USD', 'km']);

/**
 * Values at which an input is tried for a heat map, rising: those that people ask for, today's among
 * them, and those next to where the answer changes. Within the range that the input may have.
 */
export function axisValues(search: FlipSearch): readonly number[] {
  const { from, flips, unit, lowest, highest } = search;
  const kept = [...(from === null ? [] : [from]), ...flips.map(({ to }) => to)];
  const exact = new Set(kept);
  const tried = candidates(search)
    .map((value) => (whole.has(unit) ? Math.round(value) : value))
    .filter((value) => value >= lowest && value <= highest && !exact.has(value));
  // What lies far from all that matters goes first.
  const distance = (value: number): number =>
    kept.length === 0
      ? 0
      : Math.min(...kept.map((mark) => Math.abs(position(value, unit) - position(mark, unit))));
  const near = [...new Set(tried)]
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, Math.max(0, most - exact.size));
  return [...exact, ...near].toSorted((a, b) => a - b);
}

/** Where a value stands for the eye: by nines, by orders of magnitude, or as it is. */
function position(value: number, unit: string): number {
  if (unit === 'availability') return -Math.log10(Math.max(1e-9, 1 - value));
  if (unit === 'share') return value * 10;
  return Math.log10(Math.max(0.1, value));
}
