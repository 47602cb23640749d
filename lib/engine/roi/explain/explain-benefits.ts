import type { Explanation } from '../../model';
import { engagementSources } from '../latency/engagement';
import { citation, inputLeaf, type ReturnsContext } from './context';

/** What lower felt latency brings over the horizon. */
export function explainUplift(context: ReturnsContext): Explanation {
  const { own, returns } = context;
  return {
    label: `Latency return over ${returns.horizonMonths} months`,
    value: own.benefits?.latencyUpliftUsd ?? null,
    unit: 'USD',
    formula: 'Σ over months of a year’s return ÷ 12 × growth',
    citation: citation('latency-return'),
    ...(own.benefits ? {} : { because: 'nothing is known of the costs' }),
    inputs: [
      ...own.latencyGains.flatMap(
        ({ population }) => explainLatencyGain(context, population) ?? [],
      ),
      ...inputLeaf(context, 'business.returns.growthPerYear'),
    ],
  };
}

/** What one population's changed latency brings in a year; undefined when there is no such population. */
export function explainLatencyGain(context: ReturnsContext, name: string): Explanation | undefined {
  const { architecture, model, option, own } = context;
  const gain = own.latencyGains.find(({ population }) => population === name);
  const uplift = model.options[option]?.uplifts.find(({ population }) => population === name);
  if (!gain || !uplift) return undefined;
  const curve = architecture.business?.returns?.engagement?.curve ?? 'step';
  const engagement = (label: string, ms: number, value: number): Explanation => ({
    label,
    value,
    unit: 'share',
    formula: `the ${curve} curve: ${engagementSources[curve]}`,
    citation: citation('latency-return'),
    inputs: [{ label: 'Felt latency', value: ms, unit: 'ms', inputs: [] }],
  });
  return {
    label: `Latency return of ${name} a year`,
    value: gain.perYearUsd,
    unit: 'USD',
    formula: 'revenue × their part × (engagement after ÷ before − 1) × margin × part believed',
    citation: citation('latency-return'),
    inputs: [
      ...inputLeaf(context, 'business.revenuePerYear'),
      {
        label: 'Their part of the revenue',
        value: uplift.share,
        unit: 'share',
        formula: 'users × engagement before, over that of all',
        inputs: [],
      },
      engagement('Engagement before', gain.fromMs, gain.engagementFrom),
      engagement('Engagement after', gain.toMs, gain.engagementTo),
      ...inputLeaf(context, 'business.grossMargin'),
      ...inputLeaf(context, 'parameter.latencyReturnBelieved'),
    ],
  };
}

/** What the market that opens brings over the horizon. */
export function explainMarket(context: ReturnsContext): Explanation {
  const { own, returns } = context;
  return {
    label: `Market access over ${returns.horizonMonths} months`,
    value: own.benefits?.marketAccessUsd ?? null,
    unit: 'USD',
    formula: 'market a year ÷ 12 × margin × chance × months open',
    citation: citation('market-access'),
    because: own.market.because,
    inputs: own.market.isOpen
      ? [
          ...inputLeaf(context, 'business.marketAccessPerYear'),
          ...inputLeaf(context, 'business.grossMargin'),
          ...inputLeaf(context, 'parameter.marketAccessProbability'),
          ...inputLeaf(context, 'parameter.marketAccessMonth'),
        ]
      : [],
  };
}
