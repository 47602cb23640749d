import { answeringRegion, callsOf } from '../latency/dependency-calls';
import { wayMs } from '../latency/way-to-dependency';
import type { LatencyModel } from '../latency/latency-model';
import type { CallsFromSite, Dependency } from '../model';
import { ms, type Ms } from '../units';
import { stateAfter, type Gone } from './state-after';

/**
 * What requests that arrive at a site wait for one dependency while something is gone: calls × the round
 * trip to the nearest of its regions that is left, by way of its line, or calls × the stated time of a call.
 */
export function callsFromSite(
  { architecture, network, assumptions, scenario }: LatencyModel,
  site: number,
  dependency: Dependency,
  gone: Gone,
): CallsFromSite {
  const row = network.sites[site];
  if (!row) throw new RangeError('no such site');
  const { dependencies } = architecture;
  const { reads, writes } = callsOf(dependency);
  const isDown = stateAfter(dependency, dependencies, gone) === 'down';
  const answer = isDown
    ? undefined
    : answeringRegion(row.place, dependency, dependencies, assumptions, gone.region);
  const way = answer ? wayMs(row.place, answer, scenario, assumptions) : null;
  const callMs = isDown ? null : (dependency.callTimeMs ?? way);
  const all = (calls: number): Ms | null => {
    if (calls === 0) return ms(0);
    return callMs === null ? null : ms(calls * callMs);
  };
  return {
    region: row.region,
    answeredBy: answer?.region.id ?? null,
    through: answer?.through?.id ?? null,
    callMs,
    readMs: all(reads),
    writeMs: all(writes),
  };
}
