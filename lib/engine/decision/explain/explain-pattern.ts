import type { Explanation } from '../../model';
import { homesAlone } from '../figures/alone';
import type { DrawnPattern } from '../limits';
import { explainCostIndex, explainCostShare, explainPatternCost } from './explain-pattern-cost';
import {
  drawnRow,
  fromAssumption,
  fromCatalog,
  fromDocument,
  ofDrawing,
  type DecisionContext,
} from './decision-context';

const citation = 'docs/decision.md#limits';

type Build = (context: DecisionContext, row: DrawnPattern, name: string) => Explanation | undefined;

/** Every figure of a pattern that can be explained; `[]` stands for the name of one of several. */
const builds: Readonly<Record<string, Build>> = {
  availability: explainAvailability,
  downtimeMinutes: explainDowntime,
  'contributions[]': explainContribution,
  rtoS: explainRto,
  rpoS: (context, row) => ofRow(context, row, 'recovery.rpoS'),
  'populations[].p95Ms': explainP95,
  utilization: explainUtilization,
  servedAfterLoss: explainAfterLoss,
  violations: (_, { pattern, figures }) => ({
    label: `Places in which data would rest outside its jurisdiction, ${pattern.title.toLowerCase()}`,
    value: figures.violations.length,
    unit: '',
    citation: 'docs/model.md#residency',
    inputs: figures.violations.map(({ data, region, jurisdiction, path }): Explanation => ({
      label: `${data}, ${path}, must rest in ${jurisdiction}`,
      value: region,
      unit: '',
      inputs: [],
    })),
  }),
  costIndex: explainCostIndex,
  monthlyUsd: explainPatternCost,
  costShare: explainCostShare,
  engineers: (_, { pattern }) => fromCatalog(pattern, 'engineers', 'Engineers it takes', 'people'),
};

/** One figure of one pattern; undefined where there is none. */
export function explainPattern(
  context: DecisionContext,
  id: string,
  figure: string,
): Explanation | undefined {
  const row = drawnRow(context, id);
  const name = /\[([^\]]+)\]/.exec(figure)?.[1] ?? '';
  const build = builds[figure.replace(/\[[^\]]+\]/, '[]')];
  return row && build?.(context, row, name);
}

const ofRow = ({ prepared }: DecisionContext, row: DrawnPattern, figure: string) =>
  ofDrawing(prepared.architecture, row.option, figure, prepared.assumptions);

/** Whether every site holds data of which there is no copy. */
const isAlone = ({ pattern }: DrawnPattern) =>
  pattern.writePath === 'writer-per-home' && pattern.copies === 'none';

function explainAvailability(context: DecisionContext, row: DrawnPattern): Explanation | undefined {
  return isAlone(row)
    ? explainHomes(context, row, 'yearly', 'availability')
    : ofRow(context, row, 'availability.yearly');
}

function explainDowntime(context: DecisionContext, row: DrawnPattern): Explanation | undefined {
  return isAlone(row)
    ? explainHomes(context, row, 'downtimeMinutesPerYear', 'min a year')
    : ofRow(context, row, 'availability.downtimeMinutesPerYear');
}

/** Where sites hold no copy of each other, a figure of each home alone. */
function explainHomes(
  { prepared }: DecisionContext,
  row: DrawnPattern,
  figure: 'yearly' | 'downtimeMinutesPerYear',
  unit: string,
): Explanation {
  const { architecture, assumptions } = prepared;
  return {
    label: `${figure === 'yearly' ? 'Availability' : 'Downtime'}, ${row.pattern.title.toLowerCase()}`,
    value: row.figures.availability[figure],
    unit,
    formula: 'that of each home alone, weighted by its users',
    citation,
    inputs: homesAlone(architecture, row.option).flatMap(
      (home) =>
        ofDrawing(home.architecture, home.option, `availability.${figure}`, assumptions) ?? [],
    ),
  };
}

/** What one cause takes of the year. */
function explainContribution(
  context: DecisionContext,
  row: DrawnPattern,
  id: string,
): Explanation | undefined {
  if (!isAlone(row)) return ofRow(context, row, `availability.contributions[${id}].minutesPerYear`);
  const part = row.figures.availability.contributions.find((one) => one.id === id);
  return (
    part && {
      label: id,
      value: part.minutesPerYear,
      unit: 'min a year',
      formula: 'that of each home alone, weighted by its users',
      citation,
      inputs: [],
    }
  );
}

function explainRto(context: DecisionContext, row: DrawnPattern): Explanation | undefined {
  const { rto } = row.figures;
  const { assumptions } = context.prepared;
  if (rto.outcome === 'outage') {
    return {
      label: `Time to serve again, ${row.pattern.title.toLowerCase()}`,
      value: rto.seconds,
      unit: 's',
      formula: 'nobody takes over: the outage of a region, nineteen times of twenty',
      citation,
      inputs: [fromAssumption(assumptions, 'regionOutageP95S')],
    };
  }
  return rto.lost === null
    ? undefined
    : ofRow(context, row, `recovery.losses[${rto.lost}].rto.totalS`);
}

function explainP95(
  context: DecisionContext,
  row: DrawnPattern,
  name: string,
): Explanation | undefined {
  const felt = row.figures.populations.find((one) => one.name === name);
  if (!felt) return undefined;
  const { architecture, assumptions } = context.prepared;
  const { reads, cacheable } = architecture.demand;
  const atEdge = row.option.edge !== undefined && cacheable !== undefined;
  const of = (figure: string) =>
    ofRow(context, row, `latency.populations[${name}].${figure}`) ?? [];
  return {
    label: `Felt latency p95 of ${name}, ${row.pattern.title.toLowerCase()}`,
    value: felt.p95Ms,
    unit: 'ms',
    formula: 'x at which Σ share · xˢ ÷ (xˢ + medianˢ) = 0.95, over its reads and writes',
    citation: 'docs/model.md#spread',
    ...(felt.p95Ms === null ? { because: 'it sends no requests' } : {}),
    inputs: [
      fromAssumption(assumptions, 'latencySpreadShape'),
      reads === undefined
        ? fromAssumption(assumptions, 'readShare')
        : fromDocument('Share of reads', reads, 'share', ['demand', 'reads']),
      ...[of('requestMs'), of('writeMs')].flat(),
      ...(atEdge
        ? [
            fromDocument('Share of reads that a cache at the edge answers', cacheable, 'share', [
              'demand',
              'cacheable',
            ]),
            fromAssumption(assumptions, 'edgeRttMs'),
            fromAssumption(assumptions, 'edgeServerMs'),
          ]
        : []),
    ],
  };
}

function explainUtilization(context: DecisionContext, row: DrawnPattern): Explanation {
  const each = row.option.sites.flatMap(
    ({ region }) => ofRow(context, row, `capacity.steady[${region}].utilization`) ?? [],
  );
  return {
    label: `Utilisation of the busiest site, ${row.pattern.title.toLowerCase()}`,
    value: row.figures.utilization,
    unit: 'share',
    formula: 'the most of load ÷ capacity, each site at its busiest hour',
    citation,
    ...(row.figures.utilization === null ? { because: 'no site states a capacity' } : {}),
    inputs: [...each, fromAssumption(context.prepared.assumptions, 'drawnUtilization')],
  };
}

function explainAfterLoss(context: DecisionContext, row: DrawnPattern): Explanation {
  const { lost, servedFraction } = row.figures.afterLoss;
  const tree =
    lost === null || isAlone(row)
      ? undefined
      : ofRow(context, row, `capacity.losses[${lost}].servedFraction`);
  return {
    label: `Served after the loss of one site, ${row.pattern.title.toLowerCase()}`,
    value: servedFraction,
    unit: 'share',
    formula: isAlone(row)
      ? 'the part of all peaks that has its home elsewhere'
      : 'the least over the losses of one site, once standbys have grown',
    citation,
    inputs: tree ? [tree] : [],
  };
}
