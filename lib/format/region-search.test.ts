import { expect, it } from 'vitest';
import { regions } from '@/lib/engine';
import { matches, searchWords } from './region-search';

const found = (typed: string): string[] =>
  regions.filter((region) => matches(searchWords(region), typed)).map(({ id }) => id);

it.each([
  ['us-east-1', 'aws:us-east-1'],
  ['virginia aws', 'aws:us-east-1'],
  ['frankfurt', 'aws:eu-central-1'],
  ['google japan', 'gcp:asia-northeast1'],
  ['sao paulo', 'aws:sa-east-1'],
  ['São Paulo azure', 'azure:brazilsouth'],
])('%s finds %s', (typed, id) => {
  expect(found(typed)).toContain(id);
});

it('wants every word', () => {
  expect(found('frankfurt japan')).toEqual([]);
});
