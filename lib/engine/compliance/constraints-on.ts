import { liesIn } from '../assumptions/jurisdictions';
import type { Architecture, DataSet, Population, Region } from '../model';

/** A data set that may rest, for these users, only in the jurisdictions named. */
export interface ResidencyConstraint {
  readonly data: DataSet;
  /** The jurisdictions of the data set that the users live in. */
  readonly jurisdictions: readonly string[];
}

/** What was found before, by country: every drawing of a document asks for the same. */
const found = new WeakMap<readonly DataSet[], Map<string, readonly ResidencyConstraint[]>>();

/**
 * What the residency rules demand for the data of these users, the same array for users of one country. A data
 * set binds the subjects who live in one of its jurisdictions; others are not constrained by it.
 */
export function constraintsOn(
  { data }: Pick<Architecture, 'data'>,
  { country }: Pick<Population, 'country'>,
): readonly ResidencyConstraint[] {
  const byCountry = found.get(data) ?? new Map<string, readonly ResidencyConstraint[]>();
  found.set(data, byCountry);
  const known = byCountry.get(country);
  if (known) return known;
  const constraints = data.flatMap((set) => {
    const jurisdictions = set.residency.filter((j) => liesIn(country, j));
    return jurisdictions.length > 0 ? [{ data: set, jurisdictions }] : [];
  });
  byCountry.set(country, constraints);
  return constraints;
}

/** Whether data under this constraint may rest in a region. */
export function allows({ jurisdictions }: ResidencyConstraint, region: Region): boolean {
  return jurisdictions.some((j) => liesIn(region.country, j));
}
