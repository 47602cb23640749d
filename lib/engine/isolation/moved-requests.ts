import { isUnknownCall } from '../latency/dependency-calls';
import type { LatencyModel } from '../latency/latency-model';
import type { MovedRequests } from '../model';
import type { Moment } from '../traffic/moment';
import type { Strand } from '../traffic/strand';
import { rps } from '../units';
import { meanCallsMs } from './mean-calls';
import { p95Of } from './p95-of';
import { partialFailover } from './partial-failover';

/**
 * The requests that a loss sends to another site, right after they have moved, and what they wait for calls
 * before and after. null where none moves. `healthy`: with nothing lost; `felt`: the ways of normal times, through the day.
 */
export function movedRequests(
  healthy: LatencyModel,
  felt: readonly Strand[],
  { alive, served }: Pick<Moment, 'alive' | 'served'>,
): MovedRequests | null {
  const { architecture, network } = healthy;
  const moved = served.filter(({ from, entry }) => from !== entry);
  if (moved.length === 0) return null;
  const after = healthy.whileUp(alive);
  const takers = network.sites.flatMap(({ region }, site) => {
    const load = moved.reduce((sum, { entry, rps: part }) => sum + (entry === site ? part : 0), 0);
    return load > 0 ? [{ region, rps: rps(load) }] : [];
  });
  return {
    rps: rps(moved.reduce((sum, { rps: part }) => sum + part, 0)),
    takers,
    callsBeforeMs: meanCallsMs(healthy, moved, ({ from }) => from),
    callsMs: meanCallsMs(after, moved, ({ entry }) => entry),
    p95BeforeMs: p95Of(healthy, felt),
    p95Ms: p95Of(after, served),
    lowerBound: architecture.dependencies.some((dependency) => isUnknownCall(dependency)),
    partial: partialFailover(healthy, served, moved),
  };
}
