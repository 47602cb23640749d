import { explanationValue } from '@/lib/format/explanation-lines';
import { standingWord } from '@/lib/format/severity';
import { verdictName } from '@/lib/format/verdict';
import type { GalleryCase } from '@/lib/services/gallery/case';
import { caseFile } from '@/lib/services/gallery/case-text';
import { cases } from '@/lib/services/gallery/cases';
import { type JudgedCase, judgeCase } from '@/lib/services/gallery/judge-case';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { unknownName } from '../load';
import { BadInput, fine, json } from '../outcome';
import { jsonFlag, type Verb } from '../verb';
import { wrap } from '../wrap';

export const galleryShow: Verb = {
  name: 'gallery show',
  arguments: ['CASE'],
  flags: [jsonFlag, assumptionsFlag],
  summary: 'tell a worked case: its verdict, what it teaches, its figures worked out by hand',
  run: async (invocation) => {
    const [id = ''] = invocation.arguments;
    const one = cases.find((known) => known.id === id);
    if (one === undefined) {
      throw new BadInput(
        unknownName(
          'case',
          id,
          cases.map((known) => known.id),
        ),
      );
    }
    const judged = await judgeCase(one, await givenAssumptions(invocation));
    return fine(invocation.set.has('json') ? json({ ...one, judged }) : caseInWords(one, judged));
  },
};

function caseInWords(one: GalleryCase, { decision, lessons, checked }: JudgedCase): string {
  const said = (text: string) => wrap(text, '  ');
  return [
    [`${one.title} (${caseFile(one)})`, ...[`“${one.wish}”`, ...one.about, one.numbers].map(said)],
    [verdictName[decision.verdict], said(decision.headline), said(decision.because)],
    [
      'What it teaches',
      ...lessons.map(({ option, code, says, finding }) =>
        said(
          finding === null
            ? `${option}: ${says} ${code} finds nothing there.`
            : `${option}: ${says} ${code}, ${standingWord[finding.severity]}: ${finding.message}.`,
        ),
      ),
    ],
    ['What to try', ...one.tries.map(said)],
    [
      'Worked out by hand',
      ...checked.map(({ option, label, by, explanation }) =>
        said(
          `${option}: ${label}: ${explanation === null ? 'unknown' : explanationValue(explanation)}. ${by}`,
        ),
      ),
    ],
  ]
    .map((part) => part.join('\n'))
    .join('\n\n');
}
