import type { Anchor } from '@/lib/schemas/review/anchor';
import type { ReviewEvent } from '@/lib/schemas/review/review-event';
import { inline } from './markdown';

/** The questions of a review, each with its answers. */
export function discussion(events: readonly ReviewEvent[]): string {
  const said = ({ author, body }: ReviewEvent) => `${inline(author.name)}: ${inline(body ?? '')}`;
  return events
    .filter(({ kind }) => kind === 'comment')
    .flatMap((question) => [
      `* ${said(question)}${about(question.anchor)}`,
      ...events
        .filter(({ kind, refersTo }) => kind === 'answer' && refersTo === question.id)
        .map((answer) => `  * ${said(answer)}`),
    ])
    .join('\n');
}

function about(anchor: Anchor | null): string {
  if (anchor === null) return '';
  if (anchor.to === 'figure') {
    return ` (on ${inline(anchor.label)}${anchor.option === null ? '' : ` of ${inline(anchor.option)}`})`;
  }
  if (anchor.to === 'finding') return ` (on ${inline(anchor.code)} of ${inline(anchor.option)})`;
  return ` (on ${inline(anchor.name)} of ${inline(anchor.option)})`;
}
