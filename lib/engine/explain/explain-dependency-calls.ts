import { answeringRegion, callsOf, isUnknownCall } from '../latency/dependency-calls';
import type { Dependency, Explanation } from '../model';
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
      callsOf(dependency)[`${kind}s`] > 0
        ? [explainOne(context, site, kind, dependency, index)]
        : [],
    ),
  };
}

function explainOne(
  context: ExplainContext,
  site: number,
  kind: 'read' | 'write',
  dependency: Dependency,
  index: number,
): Explanation {
  const { assumptions, traffic } = context;
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
  const answer = place && answeringRegion(place, dependency, assumptions);
  if (!answer) throw new RangeError(`${dependency.name} has no region in the table`);
  const [here, there] = [placeOfRegion(context, place), placeOfRegion(context, answer.region)];
  const rtt = explainScenarioRtt(context, here, there, answer.rttMs);
  return {
    label,
    value: count * Number(rtt.value),
    unit: 'ms',
    formula: 'calls × round trip',
    inputs: [calls, { ...rtt, label: `To ${answer.region.id}` }],
  };
}
