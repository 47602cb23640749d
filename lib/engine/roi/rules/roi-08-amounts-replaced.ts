import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** Amounts are stated that another one replaces. */
export const roi08: ReturnRule = {
  code: 'ROI-08',
  title: 'Amounts that do not count',
  appliesWhen: 'business.outageCostPerHour is stated beside productivityPerHour or brandPerHour',
  meaning:
    'A stated cost of an hour replaces revenue, productivity and trust; what is stated of them beside it is not added.',
  remedy: 'State the whole hour, or its parts.',
  severities: 'low',
  source: 'docs/returns.md#cost-of-an-hour-of-outage',
  judge: ({ architecture: { business } }) => {
    const beside =
      (business?.returns?.productivityPerHourUsd ?? 0) + (business?.returns?.brandPerHourUsd ?? 0);
    if (business?.outageCostPerHourUsd === undefined || beside === 0) return [];
    return [
      returnFinding({
        code: roi08.code,
        severity: 'low',
        path: ['business', 'outageCostPerHour'],
        message: `${dollars(beside)} an hour of productivity and trust do not count beside a stated cost of ${dollars(business.outageCostPerHourUsd)} an hour`,
        consequence: 'Only credits to customers come on top of a stated cost.',
        evidence: [
          {
            label: 'Not counted',
            value: beside,
            unit: 'USD',
            figure: 'returns.notCounted.perHourUsd',
          },
        ],
        restsOnJudgement: false,
      }),
    ];
  },
};
