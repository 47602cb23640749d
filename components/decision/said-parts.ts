import type { Sentence } from '@/lib/engine/model';

/** A stretch of a sentence: plain words, or a figure with the path that explains it. */
export type SaidPart =
  | { readonly is: 'words'; readonly text: string; readonly start: number }
  | {
      readonly is: 'figure';
      readonly text: string;
      readonly start: number;
      readonly path: string;
    };

/** A sentence taken apart into words and figures, in order; together they are the sentence. */
export function saidParts({ because, figures }: Sentence): readonly SaidPart[] {
  const parts: SaidPart[] = [];
  let at = 0;
  for (const { start, end, path } of figures.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push({ is: 'words', text: because.slice(at, start), start: at });
    parts.push({ is: 'figure', text: because.slice(start, end), start, path });
    at = end;
  }
  if (at < because.length) parts.push({ is: 'words', text: because.slice(at), start: at });
  return parts;
}

/** What a sentence says behind another that it begins with; the whole of it where it does not. */
export function saidAfter(sentence: Sentence, beginning: Sentence): Sentence {
  const { because, figures } = sentence;
  if (beginning.because === '' || !because.startsWith(beginning.because)) return sentence;
  const rest = because.slice(beginning.because.length);
  const from = because.length - rest.trimStart().length;
  return {
    because: because.slice(from),
    figures: figures.flatMap((figure) =>
      figure.start < from
        ? []
        : [{ ...figure, start: figure.start - from, end: figure.end - from }],
    ),
  };
}
