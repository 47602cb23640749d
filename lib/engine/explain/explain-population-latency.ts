import type { Explanation } from '../model';
import { mainStrand } from '../traffic/main-strand';
import type { ExplainContext } from './context';
import { explainFirst, explainWarm } from './explain-request';
import { explainWay } from './explain-way';
import { explainWrite } from './explain-write';

export const populationFigures = ['rttMs', 'firstRequestMs', 'requestMs', 'writeMs'] as const;
export type PopulationFigure = (typeof populationFigures)[number];

/** One latency of one population; undefined when there is no such population. */
export function explainPopulationLatency(
  context: ExplainContext,
  name: string,
  figure: PopulationFigure,
): Explanation | undefined {
  const { architecture, evaluation, latency, traffic } = context;
  const population = architecture.demand.populations.findIndex((p) => p.name === name);
  const row = evaluation.latency.populations[population];
  if (!row) return undefined;
  const site = traffic.network.sites.findIndex((s) => s.region === row.region);
  const nothing = (label: string, because: string): Explanation => ({
    label,
    value: null,
    unit: 'ms',
    because,
    inputs: [],
  });
  if (site < 0) return nothing(`Latency of ${name}`, 'no site serves these users');
  if (figure === 'rttMs') {
    return explainWay(context, population, site, latency.pair(population, site).way);
  }
  if (figure === 'requestMs') return explainWarm(context, population, site);
  if (figure === 'firstRequestMs') return explainFirst(context, population, site);
  const write = mainStrand(
    traffic.felt.filter(
      (s) => s.population === population && s.kind === 'write' && s.entry === site && s.site >= 0,
    ),
  );
  return write
    ? explainWrite(context, write)
    : nothing(`Write of ${name}`, 'these users write nothing, or no site takes their writes');
}
