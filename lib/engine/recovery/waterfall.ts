import type { RecoveryBar } from '../model';
import type { RecoverySteps } from './recovery-time';
import { secondsOrNull } from './seconds-or-null';
import type { StepTime } from './step-time';

/** The steps of a recovery as bars: one after the other, promote and scale side by side. */
export function waterfall(steps: RecoverySteps): RecoveryBar[] {
  const { detect, decide, promote, scale, route, clientTail } = steps;
  const isScaleLonger = scale.p95S >= promote.p95S;
  const start = (quantile: 'p50S' | 'p95S') => {
    const decided = detect[quantile] + decide[quantile];
    const ready = decided + Math.max(promote[quantile], scale[quantile]);
    return { decided, ready, routed: ready + route[quantile] };
  };
  const [worst, half] = [start('p95S'), start('p50S')];
  const bar = (
    segment: RecoveryBar['segment'],
    step: StepTime,
    startS: number,
    p50StartS: number,
    counts = true,
  ): RecoveryBar => ({
    segment,
    startS: secondsOrNull(startS),
    lengthS: secondsOrNull(step.p95S),
    p50StartS: secondsOrNull(p50StartS),
    p50LengthS: secondsOrNull(step.p50S),
    because: step.because,
    assumed: step.assumed,
    counts,
  });
  return [
    bar('detect', detect, 0, 0),
    bar('decide', decide, detect.p95S, detect.p50S),
    bar('promote', promote, worst.decided, half.decided, !isScaleLonger),
    bar('scale', scale, worst.decided, half.decided, isScaleLonger),
    bar('route', route, worst.ready, half.ready),
    bar('clientTail', clientTail, worst.routed, half.routed),
  ];
}
