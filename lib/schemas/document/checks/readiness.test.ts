import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits, formatProblem, isWebLink, parseDocument } from '@/lib/schemas';
import type { DocumentValue } from '@/lib/engine/model';

const payments = readFileSync('examples/payments.yaml', 'utf8');

function problems(...entries: DocumentValue[]): string[] {
  const edit = { op: 'set', path: ['readiness'], value: entries } as const;
  const parsed = parseDocument(applyEdits(payments, [edit]).text, 'd');
  return parsed.ok ? [] : parsed.problems.map((problem) => formatProblem(problem));
}

test('what is said of an item is read as it is written, in any order and for one option or all', () => {
  const entry = {
    item: 'restore-tried',
    owner: 'team-data',
    link: 'https://wiki.example.com/a?b=c#d',
    date: '2026-10-02',
    expires: '2026-12-01',
    note: 'took 40 min',
  };
  expect(problems(entry, { ...entry, option: 'warm-standby' })).toEqual([]);
  const edit = { op: 'set', path: ['readiness'], value: [entry] } as const;
  const parsed = parseDocument(applyEdits(payments, [edit]).text, 'd');
  expect(parsed.ok && parsed.architecture.readiness).toEqual([entry]);
});

test.each([
  ['an item that is none', { item: 'quota-party' }, 'did you mean "quota-parity"?'],
  ['no item', { owner: 'ada' }, 'item'],
  [
    'a link that runs something',
    { item: 'audit-log', link: 'javascript:alert(1)' },
    'is not a link',
  ],
  [
    'a link without a scheme',
    { item: 'audit-log', link: 'wiki.example.com/x' },
    'write https://wiki.example.com/x',
  ],
  ['a day that there is not', { item: 'audit-log', date: '2026-02-30' }, 'is not a day'],
  [
    'evidence that never counted',
    { item: 'audit-log', date: '2026-10-02', expires: '2026-10-02' },
    'is not after the day of the evidence, 2026-10-02 (a later day)',
  ],
  [
    'an option that is none',
    { item: 'audit-log', option: 'warm-standb' },
    'did you mean "warm-standby"?',
  ],
] as const)('%s is refused, and the message says what would do', (_, entry, message) => {
  expect(problems(entry)).toEqual([expect.stringContaining(message)]);
});

test('two entries of an item are refused for the same option, and allowed for all and for one', () => {
  const [problem] = problems({ item: 'audit-log' }, { item: 'audit-log' });
  expect(problem).toContain('readiness[1].item: "audit-log" has two entries for all options');
  expect(problems({ item: 'audit-log' }, { item: 'audit-log', option: 'multi-az' })).toEqual([]);
});

test.each([
  ['https://a.example/b', true],
  ['http://localhost:3000', true],
  ['HTTPS://A.EXAMPLE', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['file:///etc/passwd', false],
  ['https://', false],
  ['https://ada:secret@a.example', false],
  ['https://a.example/\nx', false],
  ['//a.example', false],
  ['', false],
])('%j may be followed: %s', (text, may) => {
  expect(isWebLink(text)).toBe(may);
});
