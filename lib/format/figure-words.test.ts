import { expect, test } from 'vitest';
import { figureChange, figureWords } from './figure-words';

const plain = (said: string): string => said.replaceAll(/[\u00a0\u202f]/g, ' ');

test.each([
  ['latency.p95Ms', 'Felt latency p95', 'ms'],
  ['availability.yearly', 'Availability', 'availability'],
  [
    'capacity.losses[aws:us-east-1+aws:eu-west-1].servedFraction',
    'Served after losing us-east-1 and eu-west-1',
    'share',
  ],
  ['latency.populations[eu west].requestMs', 'Felt latency of eu west', 'ms'],
])('%s is “%s”', (path, label, unit) => {
  expect(figureWords(path)).toMatchObject({ label, unit });
});

test('figures that only stand behind others have no words; the header’s come first', () => {
  expect(figureWords('latency.populations[eu].parts.dnsMs')).toBeNull();
  const rank = (path: string) => figureWords(path)?.rank ?? Infinity;
  expect(rank('latency.p95Ms')).toBeLessThan(rank('latency.populations[eu].requestMs'));
});

test('a change that rounding would hide is told with the digits that show it', () => {
  const words = figureChange(91, 76, 'ms');
  expect([words.before, words.after].map(plain)).toEqual(['91 ms', '76 ms']);
  const little = figureChange(91.2, 91.3, 'ms');
  expect([little.before, little.after].map(plain)).toEqual(['91.2 ms', '91.3 ms']);
  const nines = figureChange(0.9981148026, 0.9981438075, 'availability');
  expect([nines.before, nines.after].map(plain)).toEqual(['99.811 %', '99.814 %']);
  expect(figureChange(null, 91, 'ms').before).toBe('unknown');
});
