import { mercator } from './projections/mercator';

// What is drawn on one map alone is drawn on Mercator.
export {
  latitudeLimit,
  northEdge,
  southEdge,
  worldWidth,
  type Point,
} from './projections/projection';
export const { project, unproject, leftMeridian, height: worldHeight } = mercator;
