import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** Revenue counts as if nothing had to be paid for what is sold. */
export const roi01: ReturnRule = {
  code: 'ROI-01',
  title: 'Revenue counts as profit',
  appliesWhen:
    'business.revenuePerYear or business.marketAccessPerYear is above 0 and business.grossMargin is not stated',
  meaning:
    'Without a gross margin every dollar of revenue counts in full. What is sold costs something to provide, so that benefits are as much too high as the margin is below 100 %.',
  remedy: 'State the gross margin.',
  severities: 'medium',
  source: 'docs/returns.md#cost-of-an-hour-of-outage',
  judge: ({ architecture: { business } }) => {
    const atStake = (business?.revenuePerYearUsd ?? 0) + (business?.marketAccessPerYearUsd ?? 0);
    if (!business || business.grossMargin !== undefined || atStake === 0) return [];
    return [
      returnFinding({
        code: roi01.code,
        severity: 'medium',
        path: ['business', 'grossMargin'],
        message: `No gross margin is stated: ${dollars(atStake)} a year of revenue count as profit`,
        consequence: 'Benefits from revenue are upper bounds.',
        evidence: [
          {
            label: 'Gross margin counted',
            value: 1,
            unit: 'share',
            figure: 'returns.inputs[business.grossMargin].value',
          },
        ],
      }),
    ];
  },
};
