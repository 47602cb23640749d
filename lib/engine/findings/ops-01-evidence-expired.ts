import type { ReadinessItemFigures } from '../model';
import { placeOfItems } from './place-of-items';
import type { ReadinessRule } from './readiness-rule';
import { count, listed } from './words';

/** The evidence of an item has run out, so that it is a claim again. */
export const ops01: ReadinessRule = {
  code: 'OPS-01',
  title: 'Evidence has run out',
  appliesWhen:
    'the evidence of an item has reached the day that it states or the age limit of the tier, counted from that very day',
  meaning:
    'What was proven some time ago may have been changed since. From the day on which it runs out it counts as a claim.',
  remedy: 'Prove it again, and write down the new day and link.',
  severities: 'medium where the item weighs 4 or more for a Tier 0 or 1, otherwise low',
  source: 'docs/readiness.md#evidence',
  judge: (context) => {
    const { items, today, tier } = context.figures;
    const expired = items.filter(
      (item) => item.state === 'claimed' && item.expiresOn !== null && item.expiresOn <= today,
    );
    if (expired.length === 0) return [];
    const heavy = expired.some(({ weight }) => weight >= 4);
    return [
      {
        code: ops01.code,
        severity: heavy && tier < 2 ? 'medium' : 'low',
        where: placeOfItems(expired),
        message: `The evidence of ${expired.length === 1 ? 'one item' : `${count(expired.length)} items`} has run out: ${listed(idsOf(expired))}`,
        consequence: `Evidence counts for ${count(context.figures.evidenceMaxAgeDays)} days at Tier ${tier}. These are claims until they are proven again.`,
        evidence: [],
        fix: null,
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

/** The first few by name. */
function idsOf(items: readonly ReadinessItemFigures[]): string[] {
  const shown = items.slice(0, 4).map(({ id }) => id);
  return items.length > shown.length ? [...shown, `${items.length - shown.length} more`] : shown;
}
