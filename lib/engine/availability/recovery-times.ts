import type { LossFigures, LossRecovery } from '../model';
import { clientTail } from '../recovery/client-tail';
import { decideTime } from '../recovery/decide-time';
import { detectTime } from '../recovery/detect-time';
import type { RecoveryContext } from '../recovery/recovery-context';
import { restoreTime } from '../recovery/restore-time';
import { routeTime } from '../recovery/route-time';
import { rtoOfLoss } from '../recovery/rto-of-loss';
import type { StepTime } from '../recovery/step-time';

/** A wait, hours: as recovery has it at worst, and in the middle. Infinity: not before the outage ends. */
export interface Wait {
  readonly atWorst: number;
  readonly halfOfTimes: number;
}

/** How long users wait after the loss of a site. */
export interface WaitingTimes {
  /** Until those whom another site takes are served again: the recovery time. */
  readonly move: Wait;
  /** The same if no other site fell after it. */
  readonly moveIfBorne: Wait;
  /** Until writes no longer wait for a lost copy: it is noticed and taken out of the set. */
  readonly release: Wait;
  /** Until a backup has been brought back to life for those whom no site takes. */
  readonly restore: Wait;
}

/** The waiting times after the loss of a site, by index. */
export type RecoveryTimes = (site: number) => WaitingTimes;

/** What is needed of the recovery: every loss of one site, in the order of the sites. */
export interface RecoveredLosses {
  readonly losses: readonly (Pick<LossRecovery, 'outcome'> & {
    readonly rto: Length;
    readonly rtoP50: Length;
  })[];
}

/** A length in seconds; null or Infinity: it never ends. */
interface Length {
  readonly totalS: number | null;
}

/** The recovery from every loss of one site, played for its times alone. */
export function recoveredLosses(context: RecoveryContext): RecoveredLosses {
  const losses = context.option.sites.map((_, i) => {
    const { outcome, p95, p50 } = rtoOfLoss(context, [i]);
    return { outcome, rto: p95, rtoP50: p50 };
  });
  return { losses };
}

/**
 * The waiting times of an option, from the recovery that has been computed for it. Where sites fall after a
 * loss, who is served in the end waits as long as if they had been lost at once.
 */
export function recoveryTimesOf(
  context: RecoveryContext,
  { losses }: RecoveredLosses,
  judged: readonly Pick<LossFigures, 'lost' | 'steps'>[],
): RecoveryTimes {
  const settled = settledTimes(context, judged);
  const { option, assumptions } = context;
  const detect = detectTime(option.health, assumptions);
  const decide = decideTime(option.failover, assumptions);
  const arrive = [routeTime(option.routing, assumptions), clientTail(option.routing, assumptions)];
  const timesOf = (site: number): WaitingTimes => {
    const restore = restoreTime(context.traffic, [site]);
    const moveIfBorne = moveOf(losses[site]);
    const after = settled(site);
    return {
      move: after ? moveOf(after) : moveIfBorne,
      moveIfBorne,
      release: inARow(detect, decide),
      restore: restore ? inARow(detect, decide, restore.step, ...arrive) : never,
    };
  };
  // Every change that a rule tries asks for them again.
  const known: WaitingTimes[] = [];
  return (site) => (known[site] ??= timesOf(site));
}

/** The recovery of losses that drag other sites along, by site; undefined: it drags none. */
function settledTimes(
  context: RecoveryContext,
  judged: readonly Pick<LossFigures, 'lost' | 'steps'>[],
) {
  const { sites } = context.traffic.network;
  const cascades = new Map(
    judged.flatMap(({ lost, steps }) =>
      lost.length === 1 && steps.length > 0 ? [[lost[0], steps] as const] : [],
    ),
  );
  return (site: number): RecoveredLosses['losses'][number] | undefined => {
    const steps = cascades.get(sites[site]?.region);
    if (!steps) return undefined;
    const fallen = new Set(steps.flatMap((step) => step.overloaded));
    const down = sites.flatMap(({ region }, i) => (i === site || fallen.has(region) ? [i] : []));
    const { outcome, p95, p50 } = rtoOfLoss(context, down);
    return { outcome, rto: p95, rtoP50: p50 };
  };
}

const never: Wait = { atWorst: Infinity, halfOfTimes: Infinity };

function moveOf(recovered: RecoveredLosses['losses'][number] | undefined): Wait {
  if (!recovered) return never;
  const { outcome, rto, rtoP50 } = recovered;
  const isOver = outcome === 'takeover' || outcome === 'restore' || outcome === 'unaffected';
  return isOver ? { atWorst: hours(rto), halfOfTimes: hours(rtoP50) } : never;
}

/** A recovery time in hours; one that never ends is Infinity. */
function hours({ totalS }: Length): number {
  return (totalS ?? Infinity) / 3600;
}

function inARow(...steps: readonly StepTime[]): Wait {
  const sum = (quantile: 'p50S' | 'p95S') =>
    steps.reduce((total, step) => total + step[quantile], 0) / 3600;
  return { atWorst: sum('p95S'), halfOfTimes: sum('p50S') };
}
