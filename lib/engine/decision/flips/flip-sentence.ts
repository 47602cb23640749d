import { count, milliseconds, percent } from '../../findings/words';
import type { Flip, Sentence } from '../../model';
import { patternOf } from '../patterns/catalog';
import { sentence, type SaidFigure } from '../sentence';
import { availabilityWords, dollarWords, figurePath, timeWords } from '../words';

/** A value of an input in its unit. */
export function inputWords(value: number, unit: string): string {
  switch (unit) {
    case 's':
      return timeWords(value);
    case 'ms':
      return milliseconds(value);
    case 'availability':
      return availabilityWords(value);
    case 'share':
    case 'of requests':
    case 'of capacity':
    case 'of users':
    case 'of failovers':
      return percent(value);
    case 'USD':
      return dollarWords(value);
    default:
      return `${Number.isInteger(value) ? count(value) : Number(value.toPrecision(4))}${unit === '' ? '' : ` ${unit}`}`;
  }
}

/** What a flip says: from which value on the answer is another, and which. */
export function flipSentence(flip: Omit<Flip, keyof Sentence>): Sentence {
  const { input, unit, holdsAt, to, from, direction, pattern, label } = flip;
  // The figure that the input is compared with is the rounder of the two to say.
  const at: SaidFigure = {
    path: figurePath(`flips[${input}].${direction}`),
    value: to,
    unit,
    words: inputWords(direction === 'up' ? to : holdsAt, unit),
  };
  const now =
    from === null
      ? sentence`not stated now`
      : sentence`now ${{ path: figurePath(input), value: from, unit, words: inputWords(from, unit) }}`;
  const then = pattern === null ? 'no honest answer' : patternOf(pattern).title.toLowerCase();
  const side = direction === 'up' ? 'From' : 'Below';
  return sentence`${label}, ${now}. ${side} ${at}: ${then}.`;
}
