import type { LossRecovery } from '../model';
import { share } from '../units';
import { lengthOf } from './length-of';
import type { LossCase } from './loss-case';
import { meets } from './meets';
import type { RecoveryContext } from './recovery-context';
import { secondsOrNull } from './seconds-or-null';
import { segments } from './segments';
import { standbyRamps } from './standby-ramps';
import { waterfall } from './waterfall';

/** The figures of a loss that has been played. */
export function lossRecovery(context: RecoveryContext, loss: LossCase): LossRecovery {
  const { architecture, traffic, assumptions } = context;
  const { time, point, points, lost, loads } = loss;
  const { sites } = traffic.network;
  const regionOf = (i: number) => sites[i]?.region ?? null;
  const length = lengthOf(time.outcome, time.steps, assumptions);
  // Whoever finds no other site waits for the region.
  const waits = time.movedShare < 1 ? lengthOf('outage', time.steps, assumptions).p95S : 0;
  const longest = length.p95S === null || waits === null ? null : Math.max(length.p95S, waits);
  return {
    lost: lost.flatMap((i) => regionOf(i) ?? []),
    outcome: time.outcome,
    rto: segments(time.p95, length.p95S),
    rtoP50: segments(time.p50, length.p50S),
    waterfall: waterfall(time.steps),
    movedShare: share(time.movedShare),
    rpoS: secondsOrNull(point.p99S),
    rpoP50S: secondsOrNull(point.p50S),
    data: points.map(({ name, point: own }) => ({
      name,
      rpoS: secondsOrNull(own.p99S),
      rpoP50S: secondsOrNull(own.p50S),
      from: regionOf(own.from),
      by: own.by,
      because: own.because,
    })),
    standby: standbyRamps(traffic, lost, loads, leftForGrowing(context, loss)),
    meets: meets(architecture.requirements, longest, point.p99S),
  };
}

/** What the required recovery time leaves for growing, seconds; below 0: nothing. null: none is required. */
export function leftForGrowing(
  { architecture }: Pick<RecoveryContext, 'architecture'>,
  { time }: Pick<LossCase, 'time'>,
): number | null {
  const { rtoS } = architecture.requirements;
  if (rtoS === undefined) return null;
  const { detectS, decideS, promoteS, routeS, clientTailS } = time.p95;
  const left = rtoS - detectS - decideS - routeS - clientTailS;
  return promoteS > left ? -1 : left;
}
