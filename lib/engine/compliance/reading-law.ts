import { liesIn } from '../assumptions/jurisdictions';
import type { DataSet, ReadingLaw } from '../model';

/**
 * Whether data of a data set's own subjects may be read in a country: where it may rest it may be read, and
 * where `readableIn` says so. Without that nobody has said what holds elsewhere.
 */
export function readingLaw(
  { residency, readableIn }: Pick<DataSet, 'residency' | 'readableIn'>,
  country: string,
): ReadingLaw {
  const lies = (jurisdiction: string) => liesIn(country, jurisdiction);
  if (residency.some(lies)) return 'lawful';
  if (readableIn === undefined) return 'not-stated';
  return readableIn.some(lies) ? 'lawful' : 'outside';
}
