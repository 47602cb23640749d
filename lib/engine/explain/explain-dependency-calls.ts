import { answeringRegion, callsOf, isUnknownCall } from '../latency/dependency-calls';
import { legsTo } from '../latency/way-to-dependency';
import type { Explanation } from '../model';
import { fromDocument, type ExplainContext } from './context';
import { placeOfRegion } from './explain-rtt';
import { explainScenarioRtt } from './explain-scenario-rtt';

/** Whether any request calls anything. */
export function hasCalls({ architecture }: ExplainContext, kind: 'read' | 'write'): boolean {
  return architecture.dependencies.some((d) => callsOf(d)[`${kind}s`] > 0);
}

/** What a site's calls to what it depends on take, one row for each dependency that is called. */
export function explainDependencyCalls(
  context: ExplainContext,
  site: number,
  kind: 'read' | 'write',
): Explanation {
  const { architecture, latency, traffic } = context;
  const region = traffic.network.sites[site]?.region ?? '';
  const calls = latency.dependencyCalls(site);
  return {
    label: `Calls of ${region} to what it depends on`,
    value: kind === 'read' ? calls.readMs : calls.writeMs,
    unit: 'ms',
    formula: 'Σ calls × round trip to the nearest region of what is called',
    citation: 'docs/model.md#calls',
    inputs: architecture.dependencies.flatMap((dependency, index) =>
      callsOf(dependency)[`${kind}s`] > 0 ? [explainCallsTo(context, site, kind, index)] : [],
    ),
  };
}

/** What a site's calls to one dependency take. */
export function explainCallsTo(
  context: ExplainContext,
  site: number,
  kind: 'read' | 'write',
  index: number,
): Explanation {
  const { architecture, assumptions, latency, traffic } = context;
  const { dependencies } = architecture;
  const dependency = dependencies[index];
  if (!dependency) throw new RangeError('no such dependency');
  const path = ['dependencies', index] as const;
  const count = callsOf(dependency)[`${kind}s`];
  const key = kind === 'write' && dependency.writeCalls !== undefined ? 'writeCalls' : 'calls';
  const calls = fromDocument('Calls, one after the other', count, 'calls', [...path, key]);
  const label = `Calls to ${dependency.name}`;
  if (isUnknownCall(dependency)) {
    const because =
      'neither its regions nor the time of a call are stated: the sum is a lower bound';
    return { label, value: null, unit: 'ms', because, inputs: [calls] };
  }
  if (dependency.callTimeMs !== undefined) {
    const time = fromDocument('Time of a call', dependency.callTimeMs, 'ms', [...path, 'callTime']);
    const value = count * dependency.callTimeMs;
    return { label, value, unit: 'ms', formula: 'calls × time of a call', inputs: [calls, time] };
  }
  const place = traffic.network.sites[site]?.place;
  if (!place) throw new RangeError('no such site');
  const answer = answeringRegion(place, dependency, dependencies, assumptions, latency.isLost);
  if (!answer) {
    const because = 'nothing of it, or of the way to it, is left to call';
    return { label, value: null, unit: 'ms', because, inputs: [calls] };
  }
  const ways = legsTo(place, answer, assumptions).map(({ from, to, rttMs }) => ({
    ...explainScenarioRtt(context, placeOfRegion(context, from), placeOfRegion(context, to), rttMs),
    label: from.id === place.id ? `To ${to.id}` : `On from ${from.id} to ${to.id}`,
  }));
  return {
    label,
    value: count * ways.reduce((sum, { value }) => sum + Number(value), 0),
    unit: 'ms',
    formula: ways.length > 1 ? 'calls × (round trip + round trip)' : 'calls × round trip',
    inputs: [calls, ...ways],
  };
}
