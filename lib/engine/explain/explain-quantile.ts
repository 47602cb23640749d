import { mixtureQuantileMs } from '../latency/mixture-quantile';
import { requestGroups, type RequestGroup } from '../latency/request-groups';
import { tailShares } from '../latency/tail-shares';
import type { Explanation } from '../model';
import type { Strand } from '../traffic/strand';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { explainWarm } from './explain-request';
import { explainWrite } from './explain-write';

const quantiles = { p50Ms: 0.5, p95Ms: 0.95, p99Ms: 0.99 } as const;
export type QuantileFigure = keyof typeof quantiles;

/** A quantile over all requests: the spread of one group, and every group with its part of all and of the slow ones. */
export function explainQuantile(context: ExplainContext, figure: QuantileFigure): Explanation {
  const value = context.evaluation.latency[figure];
  const label = `Felt latency ${figure.slice(0, 3)}`;
  return explainQuantileOf(context, quantiles[figure], label, value, context.traffic.felt);
}

/** The same of requests that go other ways than in normal times. */
export function explainQuantileOf(
  context: ExplainContext,
  quantile: number,
  label: string,
  value: number | null,
  strands: readonly Strand[],
): Explanation {
  const { architecture, assumptions } = context;
  const shape = assumptions.parameters.latencySpreadShape.value;
  const groups = requestGroups(context.latency, strands);
  const total = groups.reduce((sum, { weight }) => sum + weight, 0);
  const tail = tailShares(groups, value ?? 0, shape);
  return {
    label,
    value,
    unit: 'ms',
    formula: `x at which Σ share · xˢ ÷ (xˢ + medianˢ) = ${quantile}`,
    citation: 'docs/model.md#spread',
    ...(value === null ? { because: 'nobody is served' } : {}),
    inputs: [
      explainSpread(context, quantile),
      architecture.demand.reads === undefined
        ? fromAssumption(assumptions, 'readShare')
        : fromDocument('Share of reads', architecture.demand.reads, 'share', ['demand', 'reads']),
      ...cachedReads(context),
      ...groups
        .map((group, i) => ({ group, tail: tail[i] ?? 0 }))
        .toSorted((a, b) => b.tail - a.tail)
        .map((one) => explainGroup(context, one.group, one.group.weight / total, one.tail)),
    ],
  };
}

/** Reads that a cache at the edge answers: none of them is among the requests here. */
function cachedReads({ index, option }: ExplainContext): Explanation[] {
  const { edgeCache } = option;
  return edgeCache === undefined
    ? []
    : [
        fromDocument('Reads answered at the edge, not counted here', edgeCache, 'share', [
          'options',
          index,
          'edgeCache',
        ]),
      ];
}

/** How far the quantile of one group alone lies from its median: what the shape of the spread does. */
function explainSpread({ assumptions }: ExplainContext, quantile: number): Explanation {
  const shape = assumptions.parameters.latencySpreadShape.value;
  const factor = (mixtureQuantileMs([{ medianMs: 1000, weight: 1 }], quantile, shape) ?? 0) / 1000;
  return {
    label: `Spread: this quantile of requests that share one median, as a multiple of it`,
    value: factor,
    unit: '×',
    formula: '(q ÷ (1 − q))^(1 ÷ shape)',
    citation: 'docs/model.md#spread',
    inputs: [fromAssumption(assumptions, 'latencySpreadShape')],
  };
}

function explainGroup(
  context: ExplainContext,
  { strand, medianMs }: RequestGroup,
  share: number,
  tail: number,
): Explanation {
  const { architecture, traffic } = context;
  const { population, kind, entry } = strand;
  const { name, peakRps } = architecture.demand.populations[population] ?? { name: '', peakRps: 0 };
  const region = traffic.network.sites[entry]?.region ?? '';
  return {
    label: `${kind === 'read' ? 'Reads' : 'Writes'} of ${name} at ${region}`,
    value: medianMs,
    unit: 'ms',
    inputs: [
      {
        label: 'Share of all requests',
        value: share,
        unit: 'share',
        formula: 'their load ÷ the load of all that is served',
        inputs: [
          fromDocument('Peak', peakRps, 'req/s', ['demand', 'populations', population, 'peakRps']),
        ],
      },
      { label: 'Share of the requests slower than this', value: tail, unit: 'share', inputs: [] },
      kind === 'read' ? explainWarm(context, population, entry) : explainWrite(context, strand),
    ],
  };
}
