import { seconds, type Seconds } from '../units';
import type { StepTime } from './step-time';

/** The six steps of a recovery, with what sets each. */
export interface RecoverySteps {
  readonly detect: StepTime;
  readonly decide: StepTime;
  readonly promote: StepTime;
  readonly scale: StepTime;
  readonly route: StepTime;
  readonly clientTail: StepTime;
}

/** A recovery taken apart, seconds; Infinity where a step never ends. */
export interface SegmentTimes {
  readonly detectS: Seconds;
  readonly decideS: Seconds;
  /** Runs beside `scaleS`. */
  readonly promoteS: Seconds;
  readonly scaleS: Seconds;
  readonly routeS: Seconds;
  readonly clientTailS: Seconds;
  readonly totalS: Seconds;
}

/** detect + decide + max(promote, scale) + route + client tail. */
export function segmentTimes(steps: RecoverySteps, quantile: 'p50S' | 'p95S'): SegmentTimes {
  const { detect, decide, promote, scale, route, clientTail } = steps;
  const ready = Math.max(promote[quantile], scale[quantile]);
  return {
    detectS: detect[quantile],
    decideS: decide[quantile],
    promoteS: promote[quantile],
    scaleS: scale[quantile],
    routeS: route[quantile],
    clientTailS: clientTail[quantile],
    totalS: seconds(
      detect[quantile] + decide[quantile] + ready + route[quantile] + clientTail[quantile],
    ),
  };
}
