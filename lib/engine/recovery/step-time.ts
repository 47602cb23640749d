import type { Assumptions, ParameterId } from '../assumptions';
import { seconds, type Seconds } from '../units';

/** How long one step of a recovery takes; Infinity: it never ends. */
export interface StepTime {
  readonly p50S: Seconds;
  /** At worst where the step has a worst (a TTL, a row of probes), else the 95th percentile. */
  readonly p95S: Seconds;
  /** What sets it, in words: `3 probes of 30 s`. */
  readonly because: string;
  /** The assumptions that it rests on; empty where the document states it. */
  readonly assumed: readonly ParameterId[];
}

/** A step that takes the same time always. */
export function always(lengthS: number, because: string): StepTime {
  return { p50S: seconds(lengthS), p95S: seconds(lengthS), because, assumed: [] };
}

/** A step that nothing in the document states: its two quantiles are assumptions. */
export function assumedStep(
  { parameters }: Assumptions,
  p50: ParameterId,
  p95: ParameterId,
  because: string,
): StepTime {
  return {
    p50S: seconds(parameters[p50].value),
    // Overrides may cross; the half of a time is never longer than nearly all of it.
    p95S: seconds(Math.max(parameters[p50].value, parameters[p95].value)),
    because,
    assumed: [p50, p95],
  };
}
