import type { Sentence, SentenceFigure } from '../model';

/** A figure as a sentence says it: its words, and where it is explained. */
export interface SaidFigure extends Pick<SentenceFigure, 'path' | 'value' | 'unit'> {
  readonly words: string;
}

type Part = string | SaidFigure | Sentence;

/**
 * A sentence with its figures in place: sentence`One region gives ${p95}; ${limit} are allowed.` Plain words
 * are names; whatever is a figure is said as one, so that it can be asked where it comes from.
 */
export function sentence(words: TemplateStringsArray, ...parts: readonly Part[]): Sentence {
  return words.reduce<Sentence>(
    (said, text, i) => {
      const before = append(said, text);
      const part = parts[i];
      return part === undefined ? before : append(before, part);
    },
    { because: '', figures: [] },
  );
}

/** Sentences one after the other. */
export function sentences(all: readonly Sentence[]): Sentence {
  return joined(all, ' ');
}

/** Sentences or parts of them with a text between. */
export function joined(all: readonly Sentence[], between: string): Sentence {
  return all.reduce<Sentence>(
    (said, next, i) => append(i === 0 ? said : append(said, between), next),
    { because: '', figures: [] },
  );
}

function append(said: Sentence, part: Part): Sentence {
  const { because, figures } = said;
  if (typeof part === 'string') return { because: because + part, figures };
  const start = because.length;
  if ('because' in part) {
    const moved = part.figures.map((figure) => ({
      ...figure,
      start: figure.start + start,
      end: figure.end + start,
    }));
    return { because: because + part.because, figures: [...figures, ...moved] };
  }
  const { path, value, unit, words } = part;
  const figure = { path, value, unit, start, end: start + words.length };
  return { because: because + words, figures: [...figures, figure] };
}
