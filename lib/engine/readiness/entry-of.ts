import type { ReadinessEntry } from '../model';

/** The entry that counts for an item of an option: its own before one for all options. */
export function entryOf(
  entries: readonly ReadinessEntry[],
  item: string,
  option: string,
): { readonly entry: ReadinessEntry; readonly index: number } | null {
  const own = entries.findIndex((one) => one.item === item && one.option === option);
  const index =
    own >= 0 ? own : entries.findIndex((one) => one.item === item && one.option === undefined);
  const entry = entries[index];
  return entry === undefined ? null : { entry, index };
}
