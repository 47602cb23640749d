import { expect, test } from 'vitest';
import { regionDestinations } from '../regions/region-destinations';
import { foundCommands } from './found-commands';

const commands = regionDestinations.map((to) => ({ id: to.href, run: () => undefined, ...to }));
const labels = (typed: string) =>
  foundCommands(commands, typed).flatMap(({ commands: found }) => found.map(({ label }) => label));

test.each([
  ['sao paulo', 'sa-east-1'],
  ['brazil google', 'southamerica-east1'],
  ['Frankfurt aws', 'eu-central-1'],
  ['germany azure', 'germanywestcentral'],
  ['us-east-1', 'us-east-1'],
])('%s finds %s', (typed, label) => {
  expect(labels(typed)).toContain(label);
});

test('every word must occur, and nothing typed draws no more than there is room for', () => {
  expect(labels('frankfurt brazil')).toEqual([]);
  expect(labels('')).toHaveLength(60);
});

test('what begins with the word comes before what holds it', () => {
  expect(labels('canada')[0]).toBe('canadacentral');
});
