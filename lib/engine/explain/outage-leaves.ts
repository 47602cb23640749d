import {
  commonCauseDurationOf,
  commonCauseRateOf,
  outageRateOf,
  regionOutageDurationOf,
  type OutageDuration,
} from '../assumptions/outage-rates';
import type { Durations } from '../availability/durations';
import type { Explanation, RegionId } from '../model';
import { fromAssumption, fromDocument, type ExplainContext } from './context';
import { explainOutageRate, sourceOf } from './explain-outage-rate';

const citation = 'docs/model.md#availability';

/** What goes down. */
export type OutageKind = 'region' | 'zone' | 'common-cause';

/** How often it goes down in a year, with where that number is from. */
export function explainRate(
  { assumptions }: ExplainContext,
  kind: OutageKind,
  region: RegionId | null,
): Explanation {
  if (kind === 'zone') return fromAssumption(assumptions, 'zoneOutages');
  if (kind === 'common-cause') return explainOutageRate(commonCauseRateOf(assumptions.overrides));
  const id = region ?? ':';
  const place = assumptions.region(id) ?? { id, provider: '', partition: 'commercial' as const };
  return explainOutageRate(outageRateOf(place, assumptions.overrides));
}

/** The law of how long it lasts: μ and σ of ln(hours), or the median and the spread of a zone's. */
function lawOf({ assumptions }: ExplainContext, kind: OutageKind): Explanation[] {
  if (kind === 'zone') {
    return [
      fromAssumption(assumptions, 'zoneOutageMedian'),
      fromAssumption(assumptions, 'zoneOutageSpread'),
    ];
  }
  const law =
    kind === 'region'
      ? regionOutageDurationOf(assumptions.overrides)
      : commonCauseDurationOf(assumptions.overrides);
  const leaf = (label: string, part: 'mu' | 'sigma'): Explanation => ({
    label,
    value: law[part],
    unit: '',
    inputs: [],
    source: sourceOf(`outage-length.${kind}.${part}`, law, rangedSource(law, part)),
  });
  return [leaf('μ of ln(hours)', 'mu'), leaf('σ of ln(hours)', 'sigma')];
}

function rangedSource({ range, overridden }: OutageDuration, part: 'mu' | 'sigma') {
  return { ...range[part], overridden };
}

/** E[D]: how long it lasts in the mean. */
export function explainMeanLength(
  context: ExplainContext,
  kind: OutageKind,
  { mean }: Durations,
): Explanation {
  return {
    label: 'E[D], the mean length of an outage',
    value: mean.value,
    unit: 'h',
    formula: kind === 'zone' ? 'median × e^(σ² ÷ 2)' : 'e^(μ + σ² ÷ 2)',
    citation,
    inputs: lawOf(context, kind),
  };
}

/** E[min(D, t)]: how long it lasts for those who wait no longer than t. */
export function explainCutLength(
  context: ExplainContext,
  kind: OutageKind,
  durations: Durations,
  wait: Explanation,
  tHours: number,
): Explanation {
  return {
    label: 'E[min(D, t)], the mean length cut off after the wait t',
    value: durations.upTo(tHours)[0] ?? null,
    unit: 'h',
    formula: 'E[D] × Φ(z − σ) + t × Φ(−z), z = (ln t − μ) ÷ σ',
    citation,
    inputs: [wait, explainMeanLength(context, kind, durations)],
  };
}

/** The share of failovers that work: what the option states, or the assumption. */
export function explainSuccess({ option, index, assumptions }: ExplainContext): Explanation {
  const { success } = option.failover;
  return success === undefined
    ? fromAssumption(assumptions, 'failoverSuccess')
    : fromDocument('Failovers that work', success, 'share', [
        'options',
        index,
        'failover',
        'success',
      ]);
}
