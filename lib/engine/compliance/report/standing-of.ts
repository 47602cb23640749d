import { liesIn } from '../../assumptions/jurisdictions';
import type { DataSet, ResidencyPlace, ResidencyStanding, RestingCopy } from '../../model';
import { readingLaw } from '../reading-law';

/** What a data set does at a place, given its copies there and whether its rule binds anybody. */
export function standingOf(
  data: DataSet,
  binds: boolean,
  { country, adequacy }: ResidencyPlace,
  copies: readonly RestingCopy[],
): ResidencyStanding {
  if (copies.length > 0) {
    if (copies.every(({ lawful }) => lawful)) return 'rests';
    const isEuropean = data.residency.some(
      (code) => code === 'EU' || liesIn(code, 'EEA') || code === 'EEA',
    );
    return isEuropean && adequacy?.holds === true && adequacy.full ? 'adequate' : 'unlawful';
  }
  if (!binds || data.residency.some((code) => liesIn(country, code))) return 'free';
  return readingLaw(data, country) === 'lawful' ? 'readable' : 'kept-out';
}
