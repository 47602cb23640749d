import { equalEarth } from './equal-earth';
import { mercator } from './mercator';
import type { Projection, ProjectionId } from './projection';

/** Through the Bering Strait, like Mercator's: the Atlantic in the middle. */
const bering = -169;
/** Through the Atlantic, where it cuts nothing but Greenland's ice: the Pacific in the middle. */
const atlantic = -28;

/** All projections by their id, in the order in which they are offered. */
export const projections: Readonly<Record<ProjectionId, Projection>> = {
  mercator,
  'equal-earth': equalEarth('equal-earth', bering),
  pacific: equalEarth('pacific', atlantic),
};

/** The one after another, and the first after the last. */
export function nextProjection(id: ProjectionId): ProjectionId {
  const ids = Object.values(projections).map((projection) => projection.id);
  return ids[(ids.indexOf(id) + 1) % ids.length] ?? 'mercator';
}
