import { daysBetween } from '../readiness/days';
import { placeOfItems } from './place-of-items';
import type { ReadinessRule } from './readiness-rule';
import { count, listed } from './words';

/** Long enough to plan a drill. */
const noticeDays = 30;

/** Evidence that will have run out before long. */
export const ops02: ReadinessRule = {
  code: 'OPS-02',
  title: 'Evidence runs out within a month',
  appliesWhen: 'an item is proven by evidence that counts for 30 more days or fewer',
  meaning:
    'The items are proven today. Proving them again takes a drill or a review, and those take planning.',
  remedy: 'Plan the next drill or review before the day.',
  severities: 'low',
  source: 'docs/readiness.md#evidence',
  judge: ({ figures: { items, today } }) => {
    const soon = items
      .flatMap((item) =>
        item.state === 'proven' && item.provenBy === 'evidence' && item.expiresOn !== null
          ? [{ item, left: daysBetween(today, item.expiresOn) }]
          : [],
      )
      .filter(({ left }) => left <= noticeDays)
      .toSorted((a, b) => a.left - b.left);
    const [first] = soon;
    if (!first) return [];
    const names = soon.slice(0, 4).map(({ item }) => item.id);
    const rest = soon.length - names.length;
    return [
      {
        code: ops02.code,
        severity: 'low',
        where: placeOfItems(soon.map(({ item }) => item)),
        message: `The evidence of ${soon.length === 1 ? 'one item' : `${count(soon.length)} items`} runs out within ${noticeDays} days: ${listed(rest > 0 ? [...names, `${rest} more`] : names)}`,
        consequence: `The first is ${first.item.id}, which counts no more from ${first.item.expiresOn ?? ''} on.`,
        evidence: [{ label: 'Days left', value: first.left, unit: 'days' }],
        fix: null,
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};
