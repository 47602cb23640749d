import type { RecoveryOutcome } from '../model';
import type { Loads } from '../traffic/loads';
import { arrivingLoads } from './arriving-loads';
import { clientTail } from './client-tail';
import { decideTime } from './decide-time';
import { detectTime } from './detect-time';
import { promoteTime } from './promote-time';
import type { RecoveryContext } from './recovery-context';
import { segmentTimes, type RecoverySteps, type SegmentTimes } from './recovery-time';
import { restoreTime } from './restore-time';
import { routeTime } from './route-time';
import { scaleTime } from './scale-time';
import { always } from './step-time';

/** The time to serve again after a loss, taken apart. */
export interface RecoveryTime {
  readonly outcome: RecoveryOutcome;
  readonly steps: RecoverySteps;
  /** Each step's median, and their sum. Infinity in `scaleS` and `totalS` where nobody takes over. */
  readonly p50: SegmentTimes;
  /** Each step at worst where it has a worst, else its 95th percentile, and their sum. */
  readonly p95: SegmentTimes;
  /** Share of the load that the lost sites executed that is served again after that time; 1 when there was none. */
  readonly movedShare: number;
}

/** Smaller shares of a load than this are rounding. */
const nothing = 1e-9;

/**
 * The recovery time of the loss of some sites, by index: how long until traffic that may move has moved
 * to sites that are ready for it. Whether they then bear it is for capacity to say, and what may not move
 * is `1 − movedShare`. `loads`: those right after the loss, where the caller has them.
 */
export function rtoOfLoss(
  context: RecoveryContext,
  lost: readonly number[],
  loads: Loads = arrivingLoads(context.traffic, lost),
): RecoveryTime {
  const { option, traffic, assumptions } = context;
  const steps = {
    detect: detectTime(option.health, assumptions),
    decide: decideTime(option.failover, assumptions),
    clientTail: clientTail(option.routing, assumptions),
  };
  const route = routeTime(option.routing, assumptions);
  const { outcome, movedShare, enters } = fate(context, lost, loads);
  switch (outcome) {
    case 'unaffected': {
      const none = always(0, 'nothing was served there');
      return timed(outcome, movedShare, {
        detect: none,
        decide: none,
        promote: none,
        scale: none,
        route: none,
        clientTail: none,
      });
    }
    case 'takeover': {
      const stays = always(0, 'users keep their site');
      return timed(outcome, movedShare, {
        ...steps,
        promote: promoteTime(context, lost),
        scale: scaleTime(traffic, lost, loads),
        route: enters ? route : stays,
        clientTail: enters ? steps.clientTail : stays,
      });
    }
    default: {
      const restore = restoreTime(traffic, lost);
      return timed(restore ? 'restore' : 'outage', restore?.share ?? 0, {
        ...steps,
        promote: always(0, 'no replica is promoted'),
        scale: restore?.step ?? always(Infinity, 'nobody takes over'),
        route,
      });
    }
  }
}

/** Whether users are touched at all, and how much of what the lost sites did finds another site. */
function fate({ traffic }: RecoveryContext, lost: readonly number[], loads: Loads) {
  const executed = lost.reduce(
    (sum, i) => sum + (traffic.executing[i] ?? []).reduce((part, { rps }) => part + rps, 0),
    0,
  );
  const enters = traffic.strands.some(({ site, entry }) => site >= 0 && lost.includes(entry));
  const refused = loads.refusedRps - traffic.strandedRps;
  const movedShare = executed > 0 ? Math.max(0, 1 - refused / executed) : 1;
  const outcome: RecoveryOutcome =
    executed === 0 && !enters ? 'unaffected' : movedShare > nothing ? 'takeover' : 'outage';
  return { outcome, movedShare: movedShare > nothing ? movedShare : 0, enters };
}

function timed(outcome: RecoveryOutcome, movedShare: number, steps: RecoverySteps): RecoveryTime {
  return {
    outcome,
    movedShare,
    steps,
    p50: segmentTimes(steps, 'p50S'),
    p95: segmentTimes(steps, 'p95S'),
  };
}
