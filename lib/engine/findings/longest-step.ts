import type { LossRecovery, RecoveryBar } from '../model';

/** The step that takes longest of those that count in a recovery time. */
export function longestStep({ waterfall }: LossRecovery): RecoveryBar {
  const length = ({ counts, lengthS }: RecoveryBar) => (counts ? (lengthS ?? Infinity) : -1);
  return waterfall.reduce((longest, bar) => (length(bar) > length(longest) ? bar : longest));
}
