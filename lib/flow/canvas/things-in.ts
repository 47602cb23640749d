import type { Thing } from '../store/selection';
import type { Point } from './projection';
import type { Scene } from './scene/scene';

/** The sites and populations that stand in a rectangle of the canvas, in the order of the scene. */
export function thingsIn(scene: Scene, from: Point, to: Point): readonly Thing[] {
  const isIn = ({ at }: { readonly at: Point }) =>
    at.x >= from.x && at.x <= to.x && at.y >= from.y && at.y <= to.y;
  return [
    ...scene.sites.filter(isIn).map(({ region }): Thing => ({ kind: 'site', region })),
    ...scene.populations.filter(isIn).map(({ name }): Thing => ({ kind: 'population', name })),
  ];
}
