import { verdictName } from '@/lib/format/verdict';
import type { FrozenReview } from '@/lib/schemas/frozen-review/frozen-review';
import { signingRoleName } from '@/lib/schemas/review/signing';
import { caseSentences } from '@/lib/format/case-sentences';
import { frozenFigureText, frozenNoteText } from '@/lib/format/frozen-figure';
import { plain } from './markdown';
import type { Outcome } from './outcome';

/** Columns of a line; a pull request that is read in a terminal is none the wider. */
const width = 76;

/**
 * The same in short, as plain text for the description of a pull request: what was decided, the figures, who signed,
 * and where all of it stands. Indented, so that a forge takes none of it for markup, a mention or an order.
 */
export function decisionText(frozen: FrozenReview, outcome: Outcome, link: string): string {
  const { review, document, decision, options } = frozen;
  const proposed = options.find(({ isProposed }) => isProposed);
  const lines = [
    `${plain(review.title)} (${outcome.as})`,
    '',
    `Service:  ${plain(document.name)}, version ${document.version}`,
    `Option:   ${plain(review.option)}`,
    `Verdict:  ${verdictName[decision.verdict]}`,
    ...(proposed?.figures ?? []).map(
      (figure) => `${figure.label}: ${frozenFigureText(figure)} (${frozenNoteText(figure)})`,
    ),
    '',
    ...wrapped(plain(review.claim)),
    '',
    ...wrapped(plain(decision.headline)),
    ...wrapped(caseSentences(frozen, review.option).map(plain).join(' ')),
    ...(outcome.because === null
      ? []
      : ['', 'Rejected because:', ...wrapped(plain(outcome.because))]),
    '',
    ...outcome.signatures.map(
      ({ by, role, at, condition }) =>
        `Signed by ${plain(by.name)} as ${signingRoleName[role].toLowerCase()} on ${at.toISOString().slice(0, 10)}${condition === null ? '' : `, on condition that: ${plain(condition).replaceAll('\n', ' ')}`}`,
    ),
    ...outcome.signatures.slice(0, 1).map(({ sha256 }) => `Record: sha256 ${sha256}`),
    link,
  ];
  const indented = lines.flatMap((line) => line.split('\n')).map((line) => `    ${line}`.trimEnd());
  return `${indented.join('\n')}\n`;
}

/** Words in lines of at most that width, paragraphs kept apart. */
function wrapped(said: string): string[] {
  return said.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && last.length + word.length < width)
        lines.splice(-1, 1, `${last} ${word}`);
      else lines.push(word);
    }
    return lines;
  });
}
