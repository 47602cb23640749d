import type { Architecture, PolicyTarget, TierJudgement } from '@/lib/engine';
import { plural } from '@/lib/format/plural';
import { tierName } from '@/lib/format/tier';
import {
  answerWords,
  standingToPolicy,
  targetName,
  targetWords,
  tierStandingWords,
} from '@/lib/format/tier-words';
import { printable, table } from '../table';
import { wrap } from '../wrap';

/** The tier of a service for the terminal: the answer, what it rests on, and what it asks. */
export function tierText({ metadata }: Architecture, judged: TierJudgement): string {
  const { declared, derived, atLeast, standing, answers, targets, applied } = judged;
  const said = (tier: TierJudgement['declared'], none: string) =>
    tier === null ? none : tierName(tier);
  const head = [
    printable(
      `${metadata.title ?? metadata.name}: ${said(declared, 'no tier')} declared, ${said(derived, `at least ${tierName(atLeast).toLowerCase()}`)} derived; ${tierStandingWords[standing]}`,
    ),
    wrap(printable(judged.because), '  '),
  ].join('\n');
  const rows = table(answers, [
    { title: 'Question', of: ({ question }) => question },
    { title: 'Answer', of: (one) => answerWords(one) ?? 'not answered', align: 'right' },
    { title: 'Calls for', of: ({ tier }) => (tier === null ? '–' : tierName(tier)) },
  ]);
  if (applied === null) return [head, rows].join('\n\n');
  const policy = [
    `${tierName(applied)} asks`,
    table(targets, [
      { title: 'Target', of: ({ target }) => targetName[target] },
      { title: 'Policy', of: ({ target, policy }) => targetWords(target, policy), align: 'right' },
      { title: 'Document', of: statedWords, align: 'right' },
      { title: 'Stands', of: standsWords },
    ]),
    `  Evidence of readiness may be ${plural(judged.evidenceMaxAgeDays ?? 0, 'day')} old.`,
  ].join('\n');
  return [head, rows, policy].join('\n\n');
}

const statedWords = ({ target, stated }: PolicyTarget): string =>
  stated === null ? '–' : targetWords(target, stated);

const standsWords = ({ standing, heldBy }: PolicyTarget): string =>
  heldBy === 'policy' ? 'not stated: the policy holds' : standingToPolicy[standing];
