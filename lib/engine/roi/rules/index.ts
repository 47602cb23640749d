import { severities, type Finding } from '../../model';
import type { ReturnContext, ReturnRule } from './return-rule';
import { roi01 } from './roi-01-margin-unstated';
import { roi02 } from './roi-02-market-taken-at-its-word';
import { roi03 } from './roi-03-does-not-pay';
import { roi04 } from './roi-04-pays-by-market-alone';
import { roi05 } from './roi-05-stated-return-does-not-follow';
import { roi06 } from './roi-06-latency-by-judgement';
import { roi07 } from './roi-07-more-outages-than-today';
import { roi08 } from './roi-08-amounts-replaced';

export type { ReturnContext, ReturnRule } from './return-rule';

/** Every rule about returns, by code. They are judged with the business case, not with every drag. */
export const returnRules: readonly ReturnRule[] = [
  roi01,
  roi02,
  roi03,
  roi04,
  roi05,
  roi06,
  roi07,
  roi08,
];

/** All findings of a business case, worst first, then by code. */
export function judgeReturns(context: ReturnContext): Finding[] {
  const rank = (finding: Finding) => severities.indexOf(finding.severity);
  return returnRules
    .flatMap((rule) => rule.judge(context))
    .sort((a, b) => rank(a) - rank(b) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}
