import { estimateRttMs } from '../latency/estimate-rtt';
import { roundTripMs } from '../latency/round-trip';
import { routesOfPublic, routesOfRegion } from '../latency/rtt/place-routes';
import type { Explanation } from '../model';
import type { Way } from '../latency/way';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { placeOfPopulation, placeOfRegion } from './explain-rtt';
import { explainDegradedFactor, explainScenarioRtt } from './explain-scenario-rtt';
import { latencyClassOf } from '../latency/latency-class';

/** The round trip of a request between a population and a site, by way of the edge where there is one. */
export function explainWay(
  context: ExplainContext,
  population: number,
  site: number,
  way: Way,
): Explanation {
  const { assumptions, traffic } = context;
  const { network } = traffic;
  const place = network.sites[site]?.place;
  const row = network.populations[population];
  if (!place || !row) throw new RangeError('no such population or site');
  const users = placeOfPopulation(context, population);
  const { edge } = way;
  if (!edge) {
    const direct = row.rttMs[site] ?? way.rttMs;
    return explainScenarioRtt(context, users, placeOfRegion(context, place), direct);
  }
  const at = placeOfRegion(context, edge);
  const beyond = explainScenarioRtt(
    context,
    at,
    placeOfRegion(context, place),
    roundTripMs(edge, place, assumptions),
  );
  return {
    label: `Round trip by way of the edge in ${edge.id}`,
    value: way.rttMs,
    unit: 'ms',
    formula: 'round trip to the edge + round trip from there to the site',
    citation: 'docs/model.md#edge',
    inputs: [explainToEdge(context, population, way), { ...beyond, label: 'From the edge on' }],
  };
}

/** The round trip of a handshake where the connection ends at an edge; undefined where it ends at the site. */
export function explainHandshakeWay(
  context: ExplainContext,
  population: number,
  way: Way,
): Explanation | undefined {
  if (way.edge) return explainToEdge(context, population, way);
  const { latency, assumptions, option, index } = context;
  if (latency.edge.at !== 'provider') return undefined;
  const stated = option.edge?.at === 'provider' ? option.edge.rttMs : undefined;
  const typical =
    stated === undefined
      ? fromAssumption(assumptions, 'edgeRttMs')
      : fromDocument('Round trip to the edge', stated, 'ms', ['options', index, 'edge', 'rtt']);
  const at = context.architecture.demand.populations[population]?.at;
  const degraded =
    latency.scenario === 'typical' || !at
      ? []
      : [
          explainDegradedFactor(
            latencyClassOf(routesOfPublic(at), routesOfPublic(at), assumptions.latencyClasses),
          ),
        ];
  return {
    label: 'Round trip of a handshake, to the edge of a provider',
    value: way.handshakeRttMs,
    unit: 'ms',
    formula: `the lesser of the round trip to the site and that to the edge${degraded.length > 0 ? ' × degraded ÷ usual' : ''}`,
    citation: 'docs/model.md#edge',
    inputs: [typical, ...degraded],
  };
}

function explainToEdge(context: ExplainContext, population: number, { edge }: Way): Explanation {
  const at = context.architecture.demand.populations[population]?.at;
  if (!edge || !at) throw new RangeError('no edge on this way');
  const typical = estimateRttMs(routesOfPublic(at), routesOfRegion(edge), context.assumptions);
  const users = placeOfPopulation(context, population);
  const tree = explainScenarioRtt(context, users, placeOfRegion(context, edge), typical);
  return { ...tree, label: `To the edge in ${edge.id}` };
}
