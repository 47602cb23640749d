import type { PolicyTarget, TierAnswer, TierJudgement } from '@/lib/engine/model';
import { availability } from './availability';
import { count } from './count';
import { duration } from './duration';
import { money } from './money';
import { text } from './words';

/** An answer about the business impact as people say it; null: not answered. */
export function answerWords({ answer, unit }: Pick<TierAnswer, 'answer' | 'unit'>): string | null {
  if (answer === null) return null;
  if (typeof answer === 'boolean') return answer ? 'Yes' : 'No';
  return unit === 'USD' ? text(money(answer)) : text(count(answer));
}

/** A target of a policy, or one beside it, as people say it. */
export const targetWords = (target: PolicyTarget['target'], value: number): string =>
  target === 'availability' ? text(availability(value)) : text(duration(value));

export const targetName: Readonly<Record<PolicyTarget['target'], string>> = {
  availability: 'Availability',
  rto: 'RTO',
  rpo: 'RPO',
};

/** How a document's own target stands to the policy. */
export const standingToPolicy: Readonly<Record<PolicyTarget['standing'], string>> = {
  stricter: 'stricter than the policy',
  same: 'as the policy',
  laxer: 'laxer than the policy',
  silent: 'not stated',
};

/** The declared against the derived tier, in a few words. */
export const tierStandingWords: Readonly<Record<TierJudgement['standing'], string>> = {
  agrees: 'declares what it earns',
  'over-declared': 'declares more than it earns',
  'under-declared': 'declares less than it earns',
  unknown: 'cannot be compared yet',
};
