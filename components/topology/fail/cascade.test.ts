import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultAssumptions, traceLoss } from '@/lib/engine';
import { parseDocument } from '@/lib/schemas';
import { cascadeSteps } from './cascade';

function steps(name: string, option: string, lost: `${string}:${string}`[]) {
  const parsed = parseDocument(readFileSync(`examples/${name}.yaml`, 'utf8'));
  if (!parsed.ok) throw new Error(`${name} does not load`);
  return cascadeSteps(traceLoss(parsed.architecture, defaultAssumptions, option, lost));
}

const plain = (value: string): string => value.replaceAll(/[\u00a0\u202f]/g, ' ');

it('tells the loss of one of two regions at 60 % to its end', () => {
  const [lost, falls, ...more] = steps('payments', 'two-at-sixty', ['aws:us-east-1']);
  expect(more).toEqual([]);
  expect(lost).toMatchObject({ stage: 1, title: 'us-east-1 is lost', warning: null });
  expect(plain(lost?.detail ?? '')).toBe('3 600 req/s move to us-west-2: 60 → 120 %.');
  expect(plain(falls?.title ?? '')).toBe('us-west-2 falls at 120 %');
  expect(plain(falls?.detail ?? '')).toBe('1 200 req/s over its limit. No site is left.');
  expect(plain(falls?.warning ?? '')).toBe('0 % served');
});

it('says when nothing takes over', () => {
  const [lost] = steps('payments', 'multi-az', ['aws:us-east-1']);
  expect(lost?.detail).toBe('Nothing moves: no other site takes its users.');
  expect(plain(lost?.warning ?? '')).toBe('0 % served');
});

it('names two sites lost at once together', () => {
  const [lost] = steps('payments', 'two-at-sixty', ['aws:us-east-1', 'aws:us-west-2']);
  expect(lost?.title).toBe('us-east-1 and us-west-2 are lost');
});
