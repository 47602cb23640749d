import { dollars } from './dollars';
import { returnFinding } from './return-finding';
import type { ReturnRule } from './return-rule';

/** What was chosen costs more than it brings. */
export const roi03: ReturnRule = {
  code: 'ROI-03',
  title: 'The chosen option does not pay',
  appliesWhen:
    'the net present value of the chosen option against the baseline is below 0, and compliance is not claimed',
  meaning:
    'Within the horizon the option costs more than all that it brings, discounted. Law may ask for it all the same; money does not.',
  remedy: 'Choose a cheaper shape, or say what else speaks for it.',
  severities:
    'high where the bill is known, medium where it is a lower bound or an estimate of one',
  source: 'docs/returns.md#net-present-value',
  judge: ({ architecture: { metadata, options, requirements }, returns }) => {
    const chosen = returns.options.find(({ name }) => name === metadata.chosen);
    const npv = chosen?.npvUsd ?? null;
    const isClaimed = requirements.claims.includes('compliance');
    if (!chosen || chosen.isBaseline || isClaimed || npv === null || npv >= 0) return [];
    const index = options.findIndex(({ name }) => name === chosen.name);
    return [
      returnFinding({
        code: roi03.code,
        severity:
          chosen.standing === 'estimate' || chosen.standing === 'at-most' ? 'high' : 'medium',
        path: ['options', index],
        message: `${chosen.name} is worth ${dollars(npv)} over ${returns.horizonMonths} months against ${returns.baseline}`,
        consequence: `It costs ${dollars(chosen.costUsd ?? 0)} more and brings ${dollars((chosen.costUsd ?? 0) + sumOf(chosen.cashFlows))}, before discounting.`,
        evidence: [
          {
            label: 'Net present value',
            value: npv,
            unit: 'USD',
            limit: 0,
            sense: 'at-least',
            figure: 'returns.npvUsd',
          },
        ],
      }),
    ];
  },
};

const sumOf = (flows: readonly { readonly benefitUsd: number; readonly costUsd: number }[]) =>
  flows.reduce((sum, { benefitUsd, costUsd }) => sum + benefitUsd - costUsd, 0);
