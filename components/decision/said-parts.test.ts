import { describe, expect, test } from 'vitest';
import { decide } from '@/lib/engine/decision';
import { defaultAssumptions, type Sentence } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { exampleText } from '@/lib/testing/examples';
import { saidAfter, saidParts } from './said-parts';

const figure = (path: string, start: number, end: number) => ({
  path,
  value: 1,
  unit: '',
  start,
  end,
});

describe('a sentence taken apart', () => {
  test('words and figures stand in the order of the sentence', () => {
    const sentence: Sentence = {
      because: 'From 7 to 9 s.',
      figures: [figure('b', 10, 13), figure('a', 5, 6)],
    };
    expect(saidParts(sentence).map((part) => [part.is, part.text])).toEqual([
      ['words', 'From '],
      ['figure', '7'],
      ['words', ' to '],
      ['figure', '9 s'],
      ['words', '.'],
    ]);
  });

  test('every sentence of a decision is the same when put together again', async () => {
    const parsed = parseDocument(await exampleText('payments'), 'payments.yaml');
    if (!parsed.ok) throw new Error('the example cannot be read');
    const decision = decide(parsed.architecture, defaultAssumptions);
    const sentences: Sentence[] = [
      decision,
      ...decision.drivers,
      ...decision.blockedBy,
      ...decision.claims.letter,
    ];
    for (const sentence of sentences) {
      expect(
        saidParts(sentence)
          .map(({ text }) => text)
          .join(''),
      ).toBe(sentence.because);
    }
    // The reason begins with what cannot be met; the rest of it keeps its own figures in place.
    const [blocked] = decision.blockedBy;
    if (blocked === undefined) throw new Error('payments has something that cannot be met');
    const rest = saidAfter(decision, blocked);
    expect(rest.because).toMatch(/^No driver asks for several serving regions/);
    const words = rest.figures.map(({ start, end }) => rest.because.slice(start, end));
    expect(words).toEqual(['unbounded', expect.stringMatching(/^24\.5.h$/)]);
  });
});

test('what does not begin with the other sentence stays whole', () => {
  const sentence: Sentence = { because: 'Nothing is asked.', figures: [] };
  expect(saidAfter(sentence, { because: 'Something', figures: [] })).toBe(sentence);
});
