import type { Assumptions, ParameterId } from '../assumptions';
import type { Link } from '../model';
import { seconds, type Ms, type Seconds } from '../units';

/** How far an asynchronous copy trails behind, with what that rests on. */
export interface LinkLag {
  readonly p50S: Seconds;
  readonly p99S: Seconds;
  readonly assumed: readonly ParameterId[];
}

/** The stated lag of a link; where none is stated, some round trips of its own (an assumption). */
export function linkLag({ lagMs }: Link, rttMs: Ms, { parameters }: Assumptions): LinkLag {
  if (lagMs) {
    return { p50S: seconds(lagMs.p50 / 1000), p99S: seconds(lagMs.p99 / 1000), assumed: [] };
  }
  const p50S = (rttMs * parameters.lagP50RoundTrips.value) / 1000;
  const p99S = (rttMs * parameters.lagP99RoundTrips.value) / 1000;
  return {
    p50S: seconds(p50S),
    p99S: seconds(Math.max(p50S, p99S)),
    assumed: ['lagP50RoundTrips', 'lagP99RoundTrips'],
  };
}
