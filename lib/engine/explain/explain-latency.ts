import { commitWaitMs } from '../latency/commit-wait';
import { routesOfPublic } from '../latency/rtt/place-routes';
import type { Explanation } from '../model';
import { servedByPopulation } from '../traffic/main-strand';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { explainRtt, placeOfRegion } from './explain-rtt';

type PopulationFigure = 'rttMs' | 'firstRequestMs' | 'requestMs' | 'writeMs';

/** One latency of one population; undefined when there is no such population. */
export function explainPopulationLatency(
  context: ExplainContext,
  name: string,
  figure: PopulationFigure,
): Explanation | undefined {
  const { architecture, assumptions, evaluation, traffic } = context;
  const index = architecture.demand.populations.findIndex((p) => p.name === name);
  const population = architecture.demand.populations[index];
  const row = evaluation.latency.populations.find((p) => p.name === name);
  if (!population || !row) return undefined;
  const site = traffic.network.sites.find((s) => s.region === row.region);
  const path = ['demand', 'populations', index] as const;
  if (!site || row.rttMs === null) {
    return {
      label: `Latency of ${name}`,
      value: null,
      unit: 'ms',
      because: 'no site serves these users',
      inputs: [],
    };
  }
  const home = {
    routes: routesOfPublic(population.at),
    leaf: fromDocument(name, `${population.at.lat}, ${population.at.lon}`, '°', [...path, 'at']),
  };
  const rtt = explainRtt(context, home, placeOfRegion(context, site.place), row.rttMs);
  if (figure === 'rttMs') return rtt;
  const lastMile =
    population.lastMileMs === undefined
      ? fromAssumption(assumptions, 'lastMileMs')
      : fromDocument('Last mile', population.lastMileMs, 'ms', [...path, 'lastMile']);
  const warm: Explanation = {
    label: `Warm request of ${name}`,
    value: row.requestMs,
    unit: 'ms',
    formula: 'round trip + last mile + server time',
    citation: 'docs/model.md#felt-latency',
    inputs: [rtt, lastMile, fromAssumption(assumptions, 'serverTimeMs')],
  };
  if (figure === 'requestMs') return warm;
  if (figure === 'firstRequestMs') {
    return {
      label: `First request of ${name}`,
      value: row.firstRequestMs,
      unit: 'ms',
      formula: 'DNS + handshakes × (round trip + last mile) + warm request',
      citation: 'docs/model.md#felt-latency',
      inputs: [
        fromAssumption(assumptions, 'dnsMs'),
        fromAssumption(assumptions, 'handshakeRoundTrips'),
        warm,
      ],
    };
  }
  return explainWrite(context, index, warm, row.writeMs);
}

function explainWrite(
  context: ExplainContext,
  population: number,
  warm: Explanation,
  writeMs: number | null,
): Explanation {
  const { network, strands } = context.traffic;
  const { name } = network.populations[population]?.population ?? { name: '' };
  const entry = network.sites.findIndex(
    (s) => s.region === context.evaluation.latency.populations[population]?.region,
  );
  const write = strands.find(
    (s) => s.population === population && s.kind === 'write' && s.entry === entry,
  );
  const at = network.sites[entry];
  const writer = write && network.sites[write.site];
  if (!write || !at || !writer) {
    const because = 'these users write nothing, or no site takes their writes';
    return { label: `Write of ${name}`, value: null, unit: 'ms', because, inputs: [] };
  }
  const inputs: Explanation[] = [warm];
  if (write.site !== entry) {
    const forward = network.siteRttMs[entry]?.[write.site] ?? 0;
    inputs.push({
      ...explainRtt(
        context,
        placeOfRegion(context, at.place),
        placeOfRegion(context, writer.place),
        forward,
      ),
      label: `Forwarded to the writer, ${writer.region}`,
    });
  }
  inputs.push({
    label: `Copies that ${writer.region} waits for`,
    value: commitWaitMs(network, write.site),
    unit: 'ms',
    formula: 'sync: farthest; quorum: ⌈(n+1)/2⌉-th nearest; semi-sync: nearest; async: 0',
    citation: 'docs/model.md#writes',
    inputs: explainCopies(context, write.site),
  });
  return {
    label: `Write of ${name}`,
    value: writeMs,
    unit: 'ms',
    formula: 'warm request + forwarding + wait for copies',
    citation: 'docs/model.md#writes',
    inputs,
  };
}

/** The round trips to the copies that a writer may wait for. */
function explainCopies(context: ExplainContext, writer: number): Explanation[] {
  const { network } = context.traffic;
  const from = network.sites[writer];
  if (!from) return [];
  return network.option.links.flatMap(({ from: source, to, mode }): Explanation[] => {
    const index = network.sites.findIndex(({ region }) => region === to);
    const copy = network.sites[index];
    if (source !== from.region || mode === 'async' || !copy) return [];
    const [here, there] = [placeOfRegion(context, from.place), placeOfRegion(context, copy.place)];
    const rtt = network.siteRttMs[writer]?.[index] ?? 0;
    return [{ ...explainRtt(context, here, there, rtt), label: `Copy in ${to}, ${mode}` }];
  });
}

/** A quantile over all requests, with the shares that it is taken over. */
export function explainQuantile(
  context: ExplainContext,
  figure: 'p50Ms' | 'p95Ms' | 'p99Ms',
): Explanation {
  const { architecture, assumptions, evaluation, traffic } = context;
  const total = traffic.totalRps;
  const served = servedByPopulation(traffic.network.populations.length, traffic.strands);
  return {
    label: `Felt latency ${figure.slice(0, 3)}`,
    value: evaluation.latency[figure],
    unit: 'ms',
    formula: `x at which Σ share · xˢ ÷ (xˢ + medianˢ) = ${Number(figure.slice(1, 3)) / 100}`,
    citation: 'docs/model.md#spread',
    ...(evaluation.latency[figure] === null ? { because: 'nobody is served' } : {}),
    inputs: [
      fromAssumption(assumptions, 'latencySpreadShape'),
      architecture.demand.reads === undefined
        ? fromAssumption(assumptions, 'readShare')
        : fromDocument('Share of reads', architecture.demand.reads, 'share', ['demand', 'reads']),
      ...evaluation.latency.populations.flatMap((row, i): Explanation[] => {
        const load = (served[i] ?? []).reduce((sum, strand) => sum + strand.rps, 0);
        const share: Explanation = {
          label: `Share of ${row.name}`,
          value: total > 0 ? load / total : 0,
          unit: 'share',
          formula: 'its peak ÷ all peaks',
          inputs: [
            fromDocument('Peak', architecture.demand.populations[i]?.peakRps ?? null, 'req/s', [
              'demand',
              'populations',
              i,
              'peakRps',
            ]),
          ],
        };
        const of = (f: PopulationFigure) => explainPopulationLatency(context, row.name, f);
        return [share, of('requestMs'), of('writeMs')].filter((e) => e !== undefined);
      }),
    ],
  };
}
