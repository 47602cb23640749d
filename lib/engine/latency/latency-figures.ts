import type { LatencyFigures } from '../model';
import { servedByPopulation } from '../traffic/main-strand';
import type { Strand } from '../traffic/strand';
import { isUnknownCall } from './dependency-calls';
import type { LatencyModel } from './latency-model';
import { mixtureQuantileMs } from './mixture-quantile';
import { populationLatency } from './population-latency';
import { requestShares } from './request-shares';
import { slowRequests } from './slow-requests';

/** Latencies of an option with nothing lost: each population's own, and the quantiles over all requests. */
export function latencyFigures(model: LatencyModel, strands: readonly Strand[]): LatencyFigures {
  const { architecture, assumptions, network, scenario } = model;
  const shares = requestShares(model, strands);
  const shape = assumptions.parameters.latencySpreadShape.value;
  const served = servedByPopulation(network.populations.length, strands);
  const isLowerBound = (kind: 'reads' | 'writes') =>
    architecture.dependencies.some((dependency) => isUnknownCall(dependency, kind));
  const lowerBounds = { reads: isLowerBound('reads'), writes: isLowerBound('writes') };
  const p95Ms = mixtureQuantileMs(shares, 0.95, shape);
  return {
    scenario,
    p50Ms: mixtureQuantileMs(shares, 0.5, shape),
    p95Ms,
    p99Ms: mixtureQuantileMs(shares, 0.99, shape),
    lowerBound: strands.some(({ kind, site }) => site >= 0 && lowerBounds[`${kind}s`]),
    lowerBounds,
    populations: network.populations.map((_, i) => populationLatency(model, i, served[i] ?? [])),
    slowest: p95Ms === null ? [] : slowRequests(model, strands, p95Ms),
  };
}
