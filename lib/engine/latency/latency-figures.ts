import type { Assumptions } from '../assumptions';
import type { LatencyFigures, PopulationLatency } from '../model';
import type { Network } from '../traffic/network';
import { mainStrand, servedByPopulation } from '../traffic/main-strand';
import type { Strand } from '../traffic/strand';
import { estimateRtt } from './estimate-rtt';
import { firstRequestMs, lastMileOf } from './felt-latency';
import { mixtureQuantileMs, type LatencyShare } from './mixture-quantile';
import { estimateAsOf } from './round-trip';
import { routesOfPublic, routesOfRegion } from './rtt/place-routes';
import { commitWaits, readMs, strandMs } from './strand-latency';

/** Latencies of an option with nothing lost: each population's own, and the quantiles over all requests. */
export function latencyFigures(
  network: Network,
  strands: readonly Strand[],
  assumptions: Assumptions,
): LatencyFigures {
  const waits = commitWaits(network);
  const served = servedByPopulation(network.populations.length, strands);
  const shares = served.flat().map((strand): LatencyShare => ({
    medianMs: strandMs(network, waits, strand, assumptions),
    weight: strand.rps,
  }));
  const shape = assumptions.parameters.latencySpreadShape.value;
  return {
    p50Ms: mixtureQuantileMs(shares, 0.5, shape),
    p95Ms: mixtureQuantileMs(shares, 0.95, shape),
    p99Ms: mixtureQuantileMs(shares, 0.99, shape),
    populations: network.populations.map((row, index): PopulationLatency => {
      const { name } = row.population;
      const mine = served[index] ?? [];
      const entry = mainStrand(mine)?.entry ?? -1;
      const write = mine.find((s) => s.kind === 'write' && s.entry === entry);
      const site = network.sites[entry];
      if (!site) return { name, ...nobody };
      const rtt = estimateRtt(
        routesOfPublic(row.population.at),
        routesOfRegion(site.place),
        assumptions,
      );
      const lastMile = lastMileOf(row.population, assumptions);
      return {
        name,
        region: site.region,
        rttMs: rtt.rttMs,
        rttLowMs: rtt.lowMs,
        rttHighMs: rtt.highMs,
        rttSource: 'estimated',
        rttAsOf: estimateAsOf,
        firstRequestMs: firstRequestMs(rtt.rttMs, lastMile, assumptions),
        requestMs: readMs(network, index, entry, assumptions),
        writeMs: write ? strandMs(network, waits, write, assumptions) : null,
      };
    }),
  };
}

const nobody = {
  region: null,
  rttMs: null,
  rttLowMs: null,
  rttHighMs: null,
  rttSource: null,
  rttAsOf: null,
  firstRequestMs: null,
  requestMs: null,
  writeMs: null,
} as const;
