import type { Architecture } from '../../../model';
import { usd } from '../../../units';
import type { FlipInput } from './flip-input';
import { manyTimes, whole } from './grid';
import { inDocument } from './in-document';

/** Today's bill, and what makes the tier. */
export function businessInputs(
  { business, requirements, metadata }: Architecture,
  isPriced: boolean,
): FlipInput[] {
  if (!business) return [];
  const amounts = { unit: 'USD', least: 0, perUnit: whole, reach: 'judgement' } as const;
  const most = (value: number) => Math.max(1e6, manyTimes * value);
  const bill = Object.entries(business.currentMonthlyCostUsd);
  const isTierOpen = metadata.impact?.revenueIn5MinutesUsd === undefined;
  const { outageCostPerHourUsd, revenuePerYearUsd } = business;
  return [
    // A judged cost follows the bill as a whole, so that only a budget tells one bill from another.
    ...(requirements.budgetPerMonthUsd === undefined && !isPriced
      ? []
      : bill.map(([line, value]) =>
          inDocument(
            {
              ...amounts,
              reach: 'cost',
              input: `business.currentMonthlyCost.${line}`,
              label: `Cost of ${line} today`,
              value,
              most: most(value),
            },
            (architecture, next) =>
              withBusiness(architecture, {
                currentMonthlyCostUsd: {
                  ...architecture.business?.currentMonthlyCostUsd,
                  [line]: usd(next),
                },
              }),
          ),
        )),
    ...(outageCostPerHourUsd === undefined || !isTierOpen
      ? []
      : [
          inDocument(
            {
              ...amounts,
              input: 'business.outageCostPerHour',
              label: 'Cost of an hour of outage',
              value: outageCostPerHourUsd,
              most: most(outageCostPerHourUsd),
            },
            (architecture, value) =>
              withBusiness(architecture, { outageCostPerHourUsd: usd(value) }),
          ),
        ]),
    ...(revenuePerYearUsd === undefined || !isTierOpen || outageCostPerHourUsd !== undefined
      ? []
      : [
          inDocument(
            {
              ...amounts,
              input: 'business.revenuePerYear',
              label: 'Revenue a year',
              value: revenuePerYearUsd,
              most: most(revenuePerYearUsd),
            },
            (architecture, value) => withBusiness(architecture, { revenuePerYearUsd: usd(value) }),
          ),
        ]),
  ];
}

function withBusiness(
  architecture: Architecture,
  change: Partial<NonNullable<Architecture['business']>>,
): Architecture {
  const { business } = architecture;
  return business ? { ...architecture, business: { ...business, ...change } } : architecture;
}
