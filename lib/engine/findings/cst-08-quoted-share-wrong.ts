import { costFinding } from './cost-finding';
import { quotedTransfer } from './quoted-lines';
import type { Rule } from './rule';
import { percent } from './words';

/** Shares nearer than this, as part of either, are rounding. */
const alike = 0.1;

/** A quote that misstates which part of it transfer is. */
export const cst08: Rule = {
  code: 'CST-08',
  title: 'The quoted part of transfer is wrong',
  appliesWhen:
    'an option’s quote states which part of the infrastructure transfer between regions is, and its own lines say another',
  meaning:
    'A part that is ten times too high hides where the money goes as well as one that is too low: $800 of $100 000 is 0.8 %, not 8 %.',
  remedy: 'State the part that the lines come to.',
  severities: 'medium',
  source: 'docs/cost.md#quotes',
  judge: (context) => {
    const { quote } = context.option;
    const lines = quote && quotedTransfer(quote);
    if (quote?.transferShare === undefined || !lines) return [];
    const stated = quote.transferShare;
    const found = lines.transferUsd / lines.infrastructureUsd;
    if (Math.abs(found - stated) <= alike * Math.max(found, stated)) return [];
    const path = ['options', context.index, 'quote', 'transferShare'];
    return [
      costFinding(context, {
        code: cst08.code,
        severity: 'medium',
        path,
        message: `Transfer is ${percent(found)} of the quoted infrastructure, not ${percent(stated)}`,
        consequence: 'The red flag for transfer is then raised, or left down, for nothing.',
        evidence: [
          { label: 'Stated', value: stated, unit: 'share' },
          { label: 'From the lines', value: found, unit: 'share' },
        ],
        fix: {
          summary: `State ${percent(found)}`,
          consequence: 'The quote then says what its lines say.',
          edits: [{ op: 'set', path, value: `${Number((found * 100).toFixed(2))}%` }],
        },
        isSure: true,
      }),
    ];
  },
};
