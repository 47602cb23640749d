import type { StandbyRamp } from '@/lib/engine/model';

export interface RampPoint {
  /** Seconds after the decision. */
  readonly atS: number;
  readonly capacityRps: number;
}

export interface RampSeries {
  /** The corners of the line that capacity follows. */
  readonly points: readonly RampPoint[];
  /** The corners of what is turned away: between capacity and the load that arrives. */
  readonly unserved: readonly RampPoint[];
  readonly topS: number;
  readonly topRps: number;
}

const room = 1.2;
/** What is shown of a site that does not grow, seconds. */
const standing = 600;

/** Seconds after the decision at which the site has grown as far as it can. */
function grownAt({ warmRps, reachRps, restoreS, bootS, rpsPerMinute }: StandbyRamp): number {
  if (reachRps <= warmRps || rpsPerMinute <= 0) return 0;
  return restoreS + bootS + ((reachRps - warmRps) / rpsPerMinute) * 60;
}

/** How a site's capacity grows into the load, and what it turns away until then. */
export function rampSeries(ramp: StandbyRamp): RampSeries {
  const { warmRps, reachRps, arrivingRps, restoreS, bootS, reachedS } = ramp;
  const grownS = grownAt(ramp);
  const bootedS = restoreS + bootS;
  const topS =
    Math.max(reachedS ?? 0, Math.min(grownS, (reachedS ?? grownS) * room)) * room || standing;
  const slope = grownS > bootedS ? (reachRps - warmRps) / (grownS - bootedS) : 0;
  const at = (s: number): number =>
    s <= bootedS || slope === 0 ? warmRps : Math.min(reachRps, warmRps + slope * (s - bootedS));
  const corners = [0, bootedS, grownS, topS].filter((s) => s <= topS);
  const points = [...new Set(corners)].map((atS) => ({ atS, capacityRps: at(atS) }));
  const endS = Math.min(topS, reachedS ?? topS);
  const below = [...new Set([0, bootedS, grownS, endS])]
    .filter((s) => s <= endS)
    .toSorted((a, b) => a - b)
    .map((atS) => ({ atS, capacityRps: Math.min(at(atS), arrivingRps) }));
  return {
    points,
    unserved: warmRps >= arrivingRps ? [] : below,
    topS,
    topRps: Math.max(arrivingRps, at(topS)) * 1.12 || 1,
  };
}
