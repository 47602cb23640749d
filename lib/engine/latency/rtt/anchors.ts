import { measuredPairs } from '../../assumptions/measured-rtt';
import { findRegion } from '../../assumptions/regions';
import { directionOf, type Direction } from '../../geo/great-circle';
import type { RegionId } from '../../model';
import { placeOfRegion, type RttPlace } from './place';

/** A region with measured round trips, by which the estimate finds its way. */
export interface Anchor {
  readonly region: RegionId;
  readonly place: RttPlace;
  readonly direction: Direction;
}

/** The regions of the measured tables, in the order in which the pairs name them first. */
export const anchors: readonly Anchor[] = [
  ...new Set(measuredPairs.flatMap(({ from, to }) => [from, to])),
].map((id): Anchor => {
  const region = findRegion(id);
  if (!region) throw new RangeError(`no region ${id} in the table`);
  const place = placeOfRegion(region);
  return { region: id, place, direction: directionOf(place.at) };
});

const indexOf = new Map(anchors.map(({ region }, index) => [region, index]));

/** The measured pairs by the indices of their anchors. */
export const anchorPairs: readonly (readonly [from: number, to: number])[] = measuredPairs.map(
  ({ from, to }) => [indexOf.get(from) ?? -1, indexOf.get(to) ?? -1],
);
