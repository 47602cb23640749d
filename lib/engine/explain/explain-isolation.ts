import { callsFromSite } from '../isolation/calls-from-site';
import { isolationLoss } from '../isolation/isolation-loss';
import { movedAlong } from '../isolation/moved-along';
import { onlyRegion } from '../isolation/state-after';
import { LatencyModel } from '../latency/latency-model';
import type { CallsFromSite, Explanation, MovedRequests, RegionId } from '../model';
import { circumstancesOf } from '../traffic/circumstances';
import { momentOf } from '../traffic/moment';
import type { ServedStrand } from '../traffic/served-strands';
import type { ExplainContext } from './context';
import { explainCallsTo, explainDependencyCalls } from './explain-dependency-calls';
import { explainQuantileOf } from './explain-quantile';

const citation = 'docs/isolation.md#after-a-loss';

/** The context while one site is lost, and the requests that have moved then; undefined: no such site. */
function afterLossOf(context: ExplainContext, lost: RegionId) {
  const { architecture, traffic, latency } = context;
  const { network } = traffic;
  const site = network.sites.findIndex(({ region }) => region === lost);
  if (site < 0) return undefined;
  const alive = Uint8Array.from(network.sites, (_, i) => (i === site ? 0 : 1));
  const moment = momentOf(traffic, circumstancesOf(architecture, network), alive, true);
  return {
    context: { ...context, latency: latency.whileUp(alive) },
    served: moment.served,
    moved: moment.served.filter(({ from, entry }) => from !== entry),
    row: isolationLoss(latency, traffic, lost, { kind: 'sites', sites: [lost] }),
  };
}

/** What a site's calls to one dependency take: of one call, of a request that reads, of one that writes. */
export function explainCallsFromSite(
  context: ExplainContext,
  name: string,
  region: string,
  figure: keyof Pick<CallsFromSite, 'callMs' | 'readMs' | 'writeMs'>,
  lost?: RegionId,
): Explanation | undefined {
  const after = lost === undefined ? { context } : afterLossOf(context, lost);
  const { architecture, traffic, latency } = context;
  const index = architecture.dependencies.findIndex((one) => one.name === name);
  const dependency = architecture.dependencies[index];
  const site = traffic.network.sites.findIndex((one) => one.region === region);
  if (!dependency || !after || site < 0 || region === lost) return undefined;
  const gone = lost === undefined ? { region: () => false, dependencies: [] } : onlyRegion(lost);
  const row = callsFromSite(latency, site, dependency, gone);
  const explained = explainCallsTo(
    after.context,
    site,
    figure === 'writeMs' ? 'write' : 'read',
    index,
  );
  const value = row[figure];
  if (figure !== 'callMs') return { ...explained, value };
  const ways = explained.inputs.slice(1);
  return {
    label: `One call of ${region} to ${name}`,
    value,
    unit: 'ms',
    ...(value === null && explained.because !== undefined ? { because: explained.because } : {}),
    ...(ways.length > 1 ? { formula: 'round trip + round trip' } : {}),
    citation: 'docs/model.md#calls',
    inputs: ways,
  };
}

const partialFigures = [
  'crossing',
  'crossingBefore',
  'aloneCallsMs',
  'aloneP95Ms',
  'togetherCallsMs',
  'togetherP95Ms',
] as const;
const movedFigures = ['callsBeforeMs', 'callsMs', 'p95BeforeMs', 'p95Ms'] as const;
export const movedFigureNames = [
  ...movedFigures,
  ...partialFigures.map((name) => `partial.${name}` as const),
];
type MovedFigure = (typeof movedFigureNames)[number];

/** Figures of the requests that the loss of a site moves. */
export function explainMoved(
  context: ExplainContext,
  lost: RegionId,
  figure: MovedFigure,
): Explanation | undefined {
  const after = afterLossOf(context, lost);
  const row = after?.row.moved;
  if (!after || !row) return undefined;
  const { served, moved } = after;
  const { felt } = context.traffic;
  const { partial } = row;
  switch (figure) {
    case 'callsBeforeMs':
      return explainMean(context, moved, 'from', 'before they moved', row.callsBeforeMs);
    case 'callsMs':
      return explainMean(after.context, moved, 'entry', 'after they moved', row.callsMs);
    case 'p95BeforeMs':
      return explainQuantileOf(context, 0.95, 'p95 before the loss', row.p95BeforeMs, felt);
    case 'p95Ms':
      return explainQuantileOf(after.context, 0.95, `p95 without ${lost}`, row.p95Ms, served);
    default:
      return partial ? explainPartial(context, row, served, moved, figure) : undefined;
  }
}

function explainPartial(
  context: ExplainContext,
  { takers, partial }: MovedRequests,
  served: readonly ServedStrand[],
  moved: readonly ServedStrand[],
  figure: Extract<MovedFigure, `partial.${string}`>,
): Explanation | undefined {
  if (!partial) return undefined;
  const { traffic, assumptions, latency } = context;
  const architecture = movedAlong(
    context.architecture,
    takers.map(({ region }) => region),
  );
  const model = new LatencyModel(architecture, traffic.network, assumptions, latency.scenario);
  const together: ExplainContext = { ...context, architecture, latency: model };
  const label = { alone: 'p95, this service moved alone', together: 'p95, all moved together' };
  switch (figure) {
    case 'partial.aloneCallsMs':
      return explainMean(context, moved, 'entry', 'moved alone', partial.aloneCallsMs);
    case 'partial.togetherCallsMs':
      return explainMean(together, moved, 'entry', 'all moved together', partial.togetherCallsMs);
    case 'partial.aloneP95Ms':
      return explainQuantileOf(context, 0.95, label.alone, partial.aloneP95Ms, served);
    case 'partial.togetherP95Ms':
      return explainQuantileOf(together, 0.95, label.together, partial.togetherP95Ms, served);
    default: {
      const before = figure === 'partial.crossingBefore';
      return explainCrossing(context, moved, before ? 'from' : 'entry', partial.along, {
        value: before ? partial.crossingBefore : partial.crossing,
        when: before ? 'before they moved' : 'moved alone',
      });
    }
  }
}

/** Requests by the site at which they arrive and what they are. */
function bySite(strands: readonly ServedStrand[], at: 'from' | 'entry') {
  const rows = new Map<string, { site: number; kind: 'read' | 'write'; rps: number }>();
  for (const strand of strands) {
    const key = `${strand[at]} ${strand.kind}`;
    const row = rows.get(key) ?? { site: strand[at], kind: strand.kind, rps: 0 };
    row.rps += strand.rps;
    rows.set(key, row);
  }
  return [...rows.values()].filter(({ site }) => site >= 0);
}

function explainMean(
  context: ExplainContext,
  moved: readonly ServedStrand[],
  at: 'from' | 'entry',
  when: string,
  value: number,
): Explanation {
  return {
    label: `Calls of a moved request, ${when}`,
    value,
    unit: 'ms',
    formula: 'Σ requests × their calls ÷ Σ requests',
    citation,
    inputs: bySite(moved, at).flatMap(({ site, kind, rps }) => [
      {
        label: `${kind === 'read' ? 'Reads' : 'Writes'} at ${context.traffic.network.sites[site]?.region ?? ''}`,
        value: rps,
        unit: 'req/s',
        inputs: [],
      },
      explainDependencyCalls(context, site, kind),
    ]),
  };
}

function explainCrossing(
  context: ExplainContext,
  moved: readonly ServedStrand[],
  at: 'from' | 'entry',
  along: readonly string[],
  { value, when }: { readonly value: number; readonly when: string },
): Explanation {
  const { architecture } = context;
  return {
    label: `Moved requests that call another region, ${when}`,
    value,
    unit: 'share',
    formula: 'load of those that call one of these elsewhere ÷ load of all that moved',
    citation,
    inputs: bySite(moved, at).flatMap(({ site, kind, rps }) => [
      {
        label: `${kind === 'read' ? 'Reads' : 'Writes'} at ${context.traffic.network.sites[site]?.region ?? ''}`,
        value: rps,
        unit: 'req/s',
        inputs: [],
      },
      ...architecture.dependencies.flatMap(({ name }, index) =>
        along.includes(name) ? [explainCallsTo(context, site, kind, index)] : [],
      ),
    ]),
  };
}
