import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** An option that is dearer loses more to outages than what runs today. */
export const roi07: ReturnRule = {
  code: 'ROI-07',
  title: 'It costs more and loses more to outages',
  appliesWhen:
    'an option’s bill and its expected loss by outages are both above the baseline’s, and availability is claimed',
  meaning:
    'More regions bring more outages, too. Where a dependency, a common cause or too little capacity takes everybody down all the same, they are not made good.',
  remedy: 'Free the service from what all regions share, and give the survivors room.',
  severities: 'medium',
  source: 'docs/returns.md#expected-loss-of-a-year',
  judge: ({ architecture: { options, requirements }, returns }) => {
    const today = returns.options.find(({ isBaseline }) => isBaseline);
    if (!today || !requirements.claims.includes('availability')) return [];
    return returns.options.flatMap(({ name, addedPerMonthUsd, expectedLoss }) => {
      const more = expectedLoss.usd - today.expectedLoss.usd;
      if ((addedPerMonthUsd ?? 0) <= 0 || more <= 0.001 * today.expectedLoss.usd) return [];
      return [
        returnFinding({
          code: roi07.code,
          severity: 'medium',
          path: ['options', options.findIndex((option) => option.name === name)],
          message: `${name} costs ${dollars(addedPerMonthUsd ?? 0)} a month more than ${today.name} and loses ${dollars(more)} a year more to outages`,
          consequence: `${dollars(expectedLoss.usd)} a year instead of ${dollars(today.expectedLoss.usd)}, most of it by ${(expectedLoss.causes[0]?.label ?? 'outages').toLowerCase()}.`,
          evidence: [
            {
              label: 'Expected loss a year',
              value: expectedLoss.usd,
              unit: 'USD',
              limit: today.expectedLoss.usd,
              figure: 'returns.expectedLoss.usd',
            },
          ],
        }),
      ];
    });
  },
};
