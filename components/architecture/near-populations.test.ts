import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from '@/lib/schemas';
import { nearPopulations } from './near-populations';

function collab() {
  const parsed = parseDocument(readFileSync('examples/collab.yaml', 'utf8'));
  if (!parsed.ok) throw new Error('collab does not parse');
  const [option] = parsed.architecture.options;
  if (!option) throw new Error('no option');
  return { architecture: parsed.architecture, option };
}

const near = (typed: string) => {
  const { architecture, option } = collab();
  return nearPopulations(architecture, option, typed);
};

test('a population by its name: the used provider’s regions first, those in use marked', () => {
  const [eu] = near('eu');
  expect(eu?.place).toBe('eu');
  expect(eu?.groups.map(({ heading }) => heading)).toEqual(['AWS', 'other providers']);
  const [own, others] = eu?.groups ?? [];
  // The population of collab in Europe lives in Frankfurt.
  expect(own?.rows[0]?.region).toBe('aws:eu-central-1');
  expect(own?.rows.every(({ region }) => region.startsWith('aws:'))).toBe(true);
  expect(others?.rows.some(({ region }) => region.startsWith('aws:'))).toBe(false);
  const us = near('us')[0]?.groups[0]?.rows.find(({ region }) => region === 'aws:us-east-1');
  expect(us?.taken).toBe(true);
});

test('nothing typed lists the populations to choose from, and no name finds none', () => {
  expect(near('').map(({ place, groups }) => [place, groups.length])).toEqual([
    ['us', 0],
    ['eu', 0],
    ['asia', 0],
  ]);
  expect(near('mars')).toEqual([]);
});
