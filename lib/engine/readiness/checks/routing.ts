import { milliseconds, stretch } from '../../findings/words';
import type { Evidence } from '../../model';
import { fails, holds, unknown } from '../answers';
import type { ReadinessCheck } from '../item';

/** Users feel what is required, from the regions that were chosen. */
export const feltLatency: ReadinessCheck = ({ architecture, evaluation }) => {
  const { p95Ms, lowerBound } = evaluation.latency;
  const limit = architecture.requirements.latencyP95Ms;
  if (limit === undefined) return unknown('no latency is required to hold it against');
  const evidence: Evidence[] = [
    { label: 'Felt latency, p95', value: p95Ms, unit: 'ms', limit, figure: 'latency.p95Ms' },
  ];
  if (p95Ms === null) return unknown('nobody is served', evidence);
  if (p95Ms > limit)
    return fails(
      `users feel ${milliseconds(p95Ms)} at p95, and ${milliseconds(limit)} are required`,
      evidence,
    );
  return lowerBound
    ? unknown(
        'some calls take an unknown time, so that the latency is only a lower bound',
        evidence,
      )
    : holds(
        `users feel ${milliseconds(p95Ms)} at p95, and ${milliseconds(limit)} are required`,
        evidence,
      );
};

/** Half of the recovery time is left for everything but the answers that resolvers keep. */
const mostOfRecovery = 0.5;

export const ttlLeavesRoom: ReadinessCheck = ({ architecture, option }) => {
  const { ttlS } = option.routing;
  const { rtoS } = architecture.requirements;
  if (ttlS === undefined) return unknown('how long resolvers keep an answer is not stated');
  if (rtoS === undefined) return unknown('no recovery time is required to hold it against');
  const limit = rtoS * mostOfRecovery;
  const evidence: Evidence[] = [{ label: 'TTL', value: ttlS, unit: 's', limit }];
  return ttlS > limit
    ? fails(
        `answers are kept for ${stretch(ttlS)} of the ${stretch(rtoS)} that recovery may take`,
        evidence,
      )
    : holds(
        `answers are kept for ${stretch(ttlS)} of the ${stretch(rtoS)} that recovery may take`,
        evidence,
      );
};
