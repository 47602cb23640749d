import type { Assumptions } from '../assumptions';
import type { ReadingLaw, RegionId } from '../model';
import type { Network } from '../traffic/network';
import type { ResidencyConstraint } from './constraints-on';
import { readingLaw } from './reading-law';

/** A region outside of the jurisdiction in which connections end: whoever runs it can read what passes. */
export interface ConnectionAbroad {
  readonly population: string;
  readonly constraint: ResidencyConstraint;
  readonly region: RegionId;
  readonly reading: Exclude<ReadingLaw, 'lawful'>;
}

/** Where connections of users under residency end on the way, and nobody has said that their data may be read there. */
export function connectionsAbroad(
  { populations }: Network,
  { region: find }: Assumptions,
  edgeOf: (population: number) => RegionId | null,
): ConnectionAbroad[] {
  return populations.flatMap(({ population: { name }, constraints }, index) => {
    const region = constraints.length > 0 ? edgeOf(index) : null;
    const place = region === null ? undefined : find(region);
    if (!place || region === null) return [];
    return constraints.flatMap((constraint): ConnectionAbroad[] => {
      const { data, jurisdictions } = constraint;
      const reading = readingLaw({ ...data, residency: jurisdictions }, place.country);
      return reading === 'lawful' ? [] : [{ population: name, constraint, region, reading }];
    });
  });
}
