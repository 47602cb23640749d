import { measuredPairs, type MeasuredRtt } from '../../assumptions/measured-rtt';
import { anchorPairs } from './anchors';
import { backboneKernel, ownLikeness } from './kernel';
import type { PlaceRoutes } from './place-routes';

/** A measured pair with how like it is to the pair that is estimated, 0 to 1. */
export interface AlikePair {
  readonly measured: MeasuredRtt;
  readonly likeness: number;
}

/** The measured pairs that an estimate follows most, most alike first. */
export function mostAlike(a: PlaceRoutes, b: PlaceRoutes, most: number): AlikePair[] {
  const own = ownLikeness(backboneKernel);
  const like = (place: PlaceRoutes, anchor: number) => (place.towards[anchor] ?? 0) / own;
  return measuredPairs
    .map((measured, p) => {
      const [from, to] = anchorPairs[p] ?? [-1, -1];
      const straight = like(a, from) * like(b, to);
      const crossed = like(a, to) * like(b, from);
      return { measured, likeness: Math.max(straight, crossed) };
    })
    .sort((x, y) => y.likeness - x.likeness)
    .slice(0, most);
}
