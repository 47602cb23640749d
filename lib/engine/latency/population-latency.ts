import { greatCircleKm } from '../geo/great-circle';
import type { PopulationLatency, RequestParts } from '../model';
import { mainStrand } from '../traffic/main-strand';
import type { Strand } from '../traffic/strand';
import { ms } from '../units';
import { fibreFloorMs } from './fibre-floor';
import { latencyClassOfFloor } from './latency-class';
import type { LatencyModel, PairTimes } from './latency-model';
import { plausibilityOf } from './plausibility';
import { estimateAsOf } from './round-trip';
import { routesOfPublic, routesOfRegion } from './rtt/place-routes';
import { wayRange } from './way-range';

/** The latencies of one population, at the site at which most of its served requests arrive. */
export function populationLatency(
  model: LatencyModel,
  index: number,
  served: readonly Strand[],
): PopulationLatency {
  const { network, assumptions } = model;
  const population = network.populations[index]?.population;
  if (!population) throw new RangeError('no such population');
  const { name } = population;
  const entry = mainStrand(served)?.entry ?? -1;
  const site = network.sites[entry];
  if (!site) return { name, ...nobody };
  const pair = model.pair(index, entry);
  const write = mainStrand(served.filter((s) => s.kind === 'write' && s.entry === entry));
  const range = wayRange(population.at, site.place, pair.way, model);
  const [from, to] = [routesOfPublic(population.at), routesOfRegion(site.place)];
  const floor = fibreFloorMs(greatCircleKm(from.direction, to.direction));
  const latencyClass = latencyClassOfFloor(floor, assumptions.latencyClasses);
  return {
    name,
    region: site.region,
    edge: pair.way.edge?.id ?? null,
    rttMs: pair.way.rttMs,
    rttLowMs: range.scenario.lowMs,
    rttHighMs: range.scenario.highMs,
    rttSource: 'estimated',
    rttAsOf: estimateAsOf,
    latencyClass: latencyClass.id,
    plausibility: plausibilityOf(range.typical, floor, latencyClass),
    firstRequestMs: pair.firstMs,
    requestMs: pair.readMs,
    writeMs: write ? model.strandMs(write) : null,
    parts: partsOf(model, pair, entry, write),
  };
}

/** What the requests of a population are made of. */
function partsOf(
  model: LatencyModel,
  { way, lastMileMs }: PairTimes,
  entry: number,
  write: Strand | undefined,
): RequestParts {
  const { dnsMs, handshakes, sequentialCalls, serverMs, writeServerMs } = model.request;
  const calls = model.dependencyCalls(entry);
  const copiesMs = write ? model.commitWaitMs(write.site) : null;
  const writer = write && model.network.sites[write.site];
  const networkMs = ms(way.rttMs + lastMileMs);
  return {
    dnsMs,
    handshakesMs: ms(handshakes * (way.handshakeRttMs + lastMileMs)),
    networkMs,
    callsMs: ms(sequentialCalls * networkMs),
    dependenciesMs: calls.readMs,
    serverMs,
    write:
      writer && copiesMs !== null
        ? {
            writer: writer.region,
            dependenciesMs: calls.writeMs,
            serverMs: writeServerMs,
            forwardMs: model.forwardMs(entry, write.site),
            copiesMs,
          }
        : null,
  };
}

const nobody = {
  region: null,
  edge: null,
  rttMs: null,
  rttLowMs: null,
  rttHighMs: null,
  rttSource: null,
  rttAsOf: null,
  latencyClass: null,
  plausibility: null,
  firstRequestMs: null,
  requestMs: null,
  writeMs: null,
  parts: null,
} as const;
