import type { Decision, LimitJudgement } from '@/lib/engine/model';
import { countWord } from '@/lib/format/count-word';

/** The limits of the answer of which something is asked. */
export function limitsOfAnswer({ alternatives }: Decision): readonly LimitJudgement[] {
  const chosen = alternatives.find((row) => row.chosen);
  return chosen?.limits.filter(({ status }) => status !== 'not-asked') ?? [];
}

/** How many limits the answer meets: `eight of nine limits met, one cannot be`; null without an answer. */
export function limitsMet(decision: Decision): string | null {
  const all = limitsOfAnswer(decision);
  if (all.length === 0) return null;
  const of = (is: LimitJudgement['status']) => all.filter(({ status }) => status === is).length;
  const [met, missed, open] = [of('pass'), of('fail'), of('unknown')];
  const rest = [
    missed === 0 ? [] : [`${countWord(missed)} cannot be`],
    open === 0 ? [] : [`${countWord(open)} not known`],
  ].flat();
  if (rest.length === 0) return `all ${countWord(all.length)} limits met`;
  return [`${countWord(met)} of ${countWord(all.length)} limits met`, ...rest].join(', ');
}
