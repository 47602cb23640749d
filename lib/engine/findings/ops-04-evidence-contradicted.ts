import { placeOfItems } from './place-of-items';
import type { ReadinessRule } from './readiness-rule';

/** Somebody has proof of what the document shows to be otherwise. */
export const ops04: ReadinessRule = {
  code: 'OPS-04',
  title: 'What is described contradicts the evidence',
  appliesWhen:
    'an item has evidence, and the document or its evaluation shows that it does not hold',
  meaning: 'One of the two is out of date. Until it is settled the item counts as a claim.',
  remedy:
    'Correct the document where it is out of date, or prove the item for the design as it is.',
  severities: 'medium where the item weighs 4 or more, otherwise low',
  source: 'docs/readiness.md#evidence',
  judge: ({ figures: { items } }) =>
    items.flatMap((item) =>
      item.state === 'claimed' && item.computed?.answer === 'fails'
        ? [
            {
              code: ops04.code,
              severity: item.weight >= 4 ? ('medium' as const) : ('low' as const),
              where: placeOfItems([item]),
              message: `There is evidence for “${item.text.replace(/\.$/, '')}”, and the design shows otherwise`,
              consequence: `What is computed: ${item.computed.because}.`,
              evidence: item.computed.evidence,
              fix: null,
              loss: [],
              restsOnJudgement: false,
            },
          ]
        : [],
    ),
};
