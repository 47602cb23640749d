import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** A market is counted as certain and as open at once. */
export const roi02: ReturnRule = {
  code: 'ROI-02',
  title: 'A market is taken for certain',
  appliesWhen:
    'an option opens the market of business.marketAccessPerYear and the document states neither its chance nor its month',
  meaning:
    'The market counts in full and from the first month, because nothing else is stated. Licences, sales and rivals make both unlikely.',
  remedy: 'State assumptions.marketAccessProbability and assumptions.marketAccessMonth.',
  severities: 'medium',
  source: 'docs/returns.md#market-access',
  judge: ({ architecture, model, returns }) => {
    const stated = new Set(architecture.assumptions.map(({ id }) => id));
    const isStated =
      stated.has('parameter.marketAccessProbability') || stated.has('parameter.marketAccessMonth');
    const opens = returns.options.filter(({ market }) => market.isOpen);
    const [first] = opens;
    if (isStated || !first || !model.benefits.market) return [];
    const total = first.benefits?.marketAccessUsd ?? 0;
    return [
      returnFinding({
        code: roi02.code,
        severity: 'medium',
        path: ['business', 'marketAccessPerYear'],
        message: `${dollars(architecture.business?.marketAccessPerYearUsd ?? 0)} a year of a new market count as certain and from the first month`,
        consequence: `They make up ${dollars(total)} of the benefit of ${opens.map(({ name }) => name).join(', ')} over ${returns.horizonMonths} months; the case without them stands beside it.`,
        evidence: [
          {
            label: 'Market access over the horizon',
            value: total,
            unit: 'USD',
            figure: `returns.of[${first.name}].benefits.marketAccessUsd`,
          },
        ],
      }),
    ];
  },
};
