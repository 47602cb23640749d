import { liesIn } from '../assumptions/jurisdictions';
import type { Architecture, DataSet, Population, Region } from '../model';

/** A data set that may rest, for these users, only in the jurisdictions named. */
export interface ResidencyConstraint {
  readonly data: DataSet;
  /** The jurisdictions of the data set that the users live in. */
  readonly jurisdictions: readonly string[];
}

/**
 * What the residency rules demand for the data of these users. A data set binds the subjects who live
 * in one of its jurisdictions; others are not constrained by it.
 */
export function constraintsOn(
  architecture: Architecture,
  population: Population,
): ResidencyConstraint[] {
  return architecture.data.flatMap((data) => {
    const jurisdictions = data.residency.filter((j) => liesIn(population.country, j));
    return jurisdictions.length > 0 ? [{ data, jurisdictions }] : [];
  });
}

/** Whether data under this constraint may rest in a region. */
export function allows({ jurisdictions }: ResidencyConstraint, region: Region): boolean {
  return jurisdictions.some((j) => liesIn(region.country, j));
}
