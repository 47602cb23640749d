import { placeOfItems } from './place-of-items';
import type { ReadinessRule } from './readiness-rule';
import { count, listed, percent } from './words';

/** What nothing else makes up for. */
const heaviest = 5;

/** An item of the greatest weight is not proven. */
export const ops03: ReadinessRule = {
  code: 'OPS-03',
  title: 'What nothing else makes up for is not proven',
  appliesWhen: 'an item of weight 5 applies to the option at its tier and is not proven',
  meaning:
    'These items stop a failover by themselves: a quota that is too small, a region loss that was never tried, a backup that was never restored.',
  remedy: 'Prove them: each item says what would. Or say why it does not apply.',
  severities: 'by tier: high for Tier 0, medium for Tier 1, low for Tier 2',
  source: 'docs/readiness.md#the-score',
  judge: ({ figures: { items, tier, score } }) => {
    const open = items.filter(
      (item) => item.weight === heaviest && (item.state === 'claimed' || item.state === 'missing'),
    );
    if (open.length === 0) return [];
    const claimed = open.filter(({ state }) => state === 'claimed').length;
    return [
      {
        code: ops03.code,
        severity: (['high', 'medium', 'low'] as const)[tier],
        where: placeOfItems(open),
        message: `${open.length === 1 ? 'One item' : `${count(open.length)} items`} that nothing else makes up for ${open.length === 1 ? 'is' : 'are'} not proven: ${listed(open.map(({ id }) => id))}`,
        consequence:
          `${claimed === 0 ? 'None of them is even claimed' : `${count(claimed)} of them ${claimed === 1 ? 'is' : 'are'} claimed`}. ${score === null ? '' : `${percent(score)} of the checklist’s weight is proven.`}`.trim(),
        evidence: [{ label: 'Readiness proven', value: score, unit: 'share' }],
        fix: null,
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};
