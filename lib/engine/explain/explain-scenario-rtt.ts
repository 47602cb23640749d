import { latencyClassSource } from '../assumptions/latency-classes';
import { degradedFactor } from '../latency/degraded-rtt';
import { latencyClassOf } from '../latency/latency-class';
import { scenarioRttMs } from '../latency/scenario-rtt';
import type { Explanation } from '../model';
import type { Ms } from '../units';
import type { ExplainContext } from './context';
import { explainRtt, type ExplainedPlace } from './explain-rtt';

/** A round trip as it is in the scenario that is asked for; `typical` is what it is on a usual day. */
export function explainScenarioRtt(
  context: ExplainContext,
  from: ExplainedPlace,
  to: ExplainedPlace,
  typical: Ms,
): Explanation {
  const usual = explainRtt(context, from, to, typical);
  const { assumptions, latency } = context;
  if (latency.scenario === 'typical') return usual;
  const latencyClass = latencyClassOf(from.routes, to.routes, assumptions.latencyClasses);
  return {
    label: 'Round trip on a degraded network',
    value: scenarioRttMs(from.routes, to.routes, typical, latency.scenario, assumptions),
    unit: 'ms',
    formula: 'round trip × degraded ÷ middle of what is usual for its class',
    citation: 'docs/model.md#a-degraded-network',
    inputs: [usual, explainDegradedFactor(latencyClass)],
  };
}

/** How many times longer than usual round trips of a class are when the network is degraded. */
export function explainDegradedFactor(
  latencyClass: ReturnType<typeof latencyClassOf>,
): Explanation {
  const { id, label, usualLowMs, usualHighMs, degradedMs } = latencyClass;
  const { kind, source, asOf } = latencyClassSource;
  return {
    label: `Degraded ${degradedMs} ms against usual ${usualLowMs} to ${usualHighMs} ms, ${label}`,
    value: degradedFactor(latencyClass),
    unit: '×',
    inputs: [],
    source: { from: 'assumption', id: `latencyClasses.${id}`, kind, source, asOf },
  };
}
