import { assumptionsFor, type Assumptions } from '../../assumptions';
import type { Architecture, Option, PatternId } from '../../model';
import type { Ground } from '../ground/ground';
import { surveyGround } from '../ground/survey';
import { patternOf } from '../patterns/catalog';
import type { Pattern } from '../patterns/pattern';
import { drawFollowTheSun } from './follow-the-sun';
import { isImpossible, type Impossible } from './impossible';
import { drawOneRegion } from './one-region';
import { drawActiveActive, drawHub, drawQuorum, drawReadLocal } from './several-serving';
import { drawSharding } from './sharding';
import { sizeSites } from './size-sites';
import { drawStandby } from './standby';

type Draw = (ground: Ground, pattern: Pattern) => Option | Impossible;

const draws: { readonly [P in PatternId]: Draw } = {
  'single-region': drawOneRegion,
  'multi-az': drawOneRegion,
  'edge-first': drawOneRegion,
  'cell-based': drawOneRegion,
  'backup-and-restore': drawStandby,
  'pilot-light': drawStandby,
  'warm-standby': drawStandby,
  'warm-standby-sync': drawStandby,
  'hot-standby': drawStandby,
  'hot-standby-sync': drawStandby,
  'follow-the-sun': drawFollowTheSun,
  'follow-the-sun-sync': drawFollowTheSun,
  'hub-and-spoke': drawHub,
  'hub-and-spoke-sync': drawHub,
  'read-local-write-global': drawReadLocal,
  'read-local-write-global-sync': drawReadLocal,
  'regional-sharding': drawSharding,
  'regional-sharding-copied': drawSharding,
  'regional-sharding-sync': drawSharding,
  'active-active': drawActiveActive,
  quorum: drawQuorum,
};

/** Draws a pattern on ground that has been surveyed. */
export function drawOn(ground: Ground, id: PatternId): Option | Impossible {
  const drawn = draws[id](ground, patternOf(id));
  return isImpossible(drawn) ? drawn : sizeSites(ground.architecture, drawn, ground.assumptions);
}

/**
 * The topology that a pattern would be for an architecture: regions, roles, links, routing and capacities
 * from its demand, its data's residency, its dependencies and the regions it may use. Nothing of its options
 * and none of its targets plays a part, so that the same drawing is held against every requirement.
 */
export function drawPattern(
  id: PatternId,
  architecture: Architecture,
  assumptions: Assumptions,
): Option | Impossible {
  return drawOn(surveyGround(architecture, assumptionsFor(architecture, assumptions)), id);
}
