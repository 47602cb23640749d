import type { Coordinates, Region } from '../../model';

/** An end of a round trip: where it is, and whose network it stands in. */
export interface RttPlace {
  readonly at: Coordinates;
  /** A cloud provider's backbone; null: the public internet, as for users and data centres of one's own. */
  readonly network: string | null;
}

/**
 * The place of a region. Custom regions are in no provider's network; those in China are reached over
 * public routes, since their partition shares no backbone with the commercial one.
 */
export function placeOfRegion({ at, provider, partition }: Region): RttPlace {
  return { at, network: provider === 'custom' || partition === 'china' ? null : provider };
}

/** A place on the public internet: users, an office, a data centre. */
export function publicPlace(at: Coordinates): RttPlace {
  return { at, network: null };
}

/** How many ends of a round trip stand on the public internet. */
export function publicEnds(a: RttPlace, b: RttPlace): number {
  return Number(a.network === null) + Number(b.network === null);
}
