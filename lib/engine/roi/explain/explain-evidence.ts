import type { Explanation } from '../../model';
import { fromDocument } from '../../explain/context';
import { engagementSources } from '../latency/engagement';
import { byMeasuredCurve, yearlyUplift } from '../latency/measured-uplift';
import { checkedClaim } from '../outcome/stated-return';
import { citation, inputLeaf, type ReturnsContext } from './context';
import { explainLatencyGain } from './explain-benefits';

/** An input as it counts; where the document does not state it, with why it counts so. */
export function explainInput(context: ReturnsContext, id: string): Explanation | undefined {
  const [leaf] = inputLeaf(context, id);
  if (!leaf) return undefined;
  const isUnstated =
    id === 'business.grossMargin' && context.architecture.business?.grossMargin === undefined;
  return isUnstated
    ? {
        ...leaf,
        because: 'the document states none, so that revenue counts in full',
        citation: citation('cost-of-an-hour-of-outage'),
      }
    : leaf;
}

/** What changed latency brings in a year: by the curve of the document, or by the one that was measured. */
export function explainYearlyUplift(context: ReturnsContext, isMeasured: boolean): Explanation {
  const { latencyGains, name } = context.own;
  return {
    label: isMeasured
      ? `Latency return of ${name} a year, by the curve of searches`
      : `Latency return of ${name} a year`,
    value: isMeasured ? byMeasuredCurve(latencyGains) : yearlyUplift(latencyGains),
    unit: 'USD',
    formula: isMeasured
      ? `Σ of each population’s return ÷ its uplift × the uplift by the curve of searches: ${engagementSources.google}`
      : 'Σ over the populations',
    citation: citation('latency-return'),
    inputs: latencyGains.flatMap(({ population }) => explainLatencyGain(context, population) ?? []),
  };
}

const claimPath = ['business', 'returns', 'stated'];

/** The first year's net benefit that a claim's own figures give; undefined where it cannot be checked. */
export function explainClaimedNet({ architecture }: ReturnsContext): Explanation | undefined {
  const checked = checkedClaim(architecture);
  if (!checked) return undefined;
  return {
    label: 'Net benefit of the first year, from the claim’s own figures',
    value: checked.netUsd,
    unit: 'USD',
    formula: 'benefit − added in a year − paid once',
    citation: citation('return-on-investment'),
    inputs: claimLeaves(checked),
  };
}

/** The return on the added cost that a claim's own figures give; undefined where it cannot be checked. */
export function explainClaimedRoi({ architecture }: ReturnsContext): Explanation | undefined {
  const checked = checkedClaim(architecture);
  if (!checked) return undefined;
  return {
    label: 'Return on the added cost, from the claim’s own figures',
    value: checked.roiPercent,
    unit: '%',
    formula: '(benefit − added cost) ÷ added cost',
    citation: citation('return-on-investment'),
    inputs: claimLeaves(checked),
  };
}

function claimLeaves({
  benefitUsd,
  addedPerYearUsd,
  onceUsd,
}: NonNullable<ReturnType<typeof checkedClaim>>): Explanation[] {
  return [
    fromDocument('Benefit a year, as claimed', benefitUsd, 'USD', [...claimPath, 'benefitPerYear']),
    {
      label: 'Added in a year',
      value: addedPerYearUsd,
      unit: 'USD',
      formula: '12 × (quote − today’s bill), else as claimed',
      inputs: [],
    },
    { label: 'Paid once', value: onceUsd, unit: 'USD', inputs: [] },
  ];
}

/** What is stated of an hour and does not count beside its stated cost; undefined where all counts. */
export function explainNotCounted({ architecture }: ReturnsContext): Explanation | undefined {
  const { business } = architecture;
  if (business?.outageCostPerHourUsd === undefined) return undefined;
  const { productivityPerHourUsd, brandPerHourUsd } = business.returns ?? {};
  const leaf = (label: string, value: number | undefined, key: string) =>
    value === undefined ? [] : [fromDocument(label, value, 'USD', ['business', 'returns', key])];
  return {
    label: 'Stated of an hour of outage and not counted',
    value: (productivityPerHourUsd ?? 0) + (brandPerHourUsd ?? 0),
    unit: 'USD',
    formula: 'work + trust, which the stated cost of an hour replaces',
    citation: citation('cost-of-an-hour-of-outage'),
    inputs: [
      ...leaf('Work lost in an hour', productivityPerHourUsd, 'productivityPerHour'),
      ...leaf('Trust lost in an hour', brandPerHourUsd, 'brandPerHour'),
      fromDocument('Stated cost of an hour', business.outageCostPerHourUsd, 'USD', [
        'business',
        'outageCostPerHour',
      ]),
    ],
  };
}
