import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { applyEdits, parseDocument } from '@/lib/schemas';
import { editsOf, labelOf, type Command } from '..';
import type { SetReadiness } from './set-readiness';

const payments = readFileSync('examples/payments.yaml', 'utf8');

function after(text: string, command: Command): string {
  const before = parseDocument(text);
  if (!before.ok) throw new Error('the text before does not parse');
  const { architecture, document } = before;
  const edited = applyEdits(text, editsOf({ architecture, value: document.value }, command)).text;
  const parsed = parseDocument(edited);
  if (!parsed.ok) throw new Error(parsed.problems.map(({ message }) => message).join('\n'));
  return edited;
}

const of = (
  items: readonly SetReadiness['entries'][number]['item'][],
  changes: SetReadiness['changes'],
  option: string | null = null,
): SetReadiness => ({
  type: 'set-readiness',
  entries: items.map((item) => ({ item, option })),
  changes,
});

const readinessOf = (text: string) => {
  const parsed = parseDocument(text);
  return parsed.ok ? parsed.architecture.readiness : undefined;
};

test('many items get an owner in one step, below what is there and without touching it', () => {
  const text = after(payments, of(['audit-log', 'break-glass'], { owner: 'ada' }));
  expect(text.startsWith(payments.trimEnd())).toBe(true);
  expect(readinessOf(text)).toEqual([
    { item: 'audit-log', owner: 'ada' },
    { item: 'break-glass', owner: 'ada' },
  ]);
  expect(labelOf(of(['audit-log', 'break-glass'], {}))).toBe('Readiness of 2 items');
});

test('an entry is changed in place, and what is said of one option is an entry of its own', () => {
  const first = after(payments, of(['audit-log'], { owner: 'ada', note: 'see below' }));
  const second = after(first, of(['audit-log'], { owner: 'grace', note: null }));
  expect(readinessOf(second)).toEqual([{ item: 'audit-log', owner: 'grace' }]);
  const third = after(second, of(['audit-log'], { notApplicable: 'no' }, 'multi-az'));
  expect(readinessOf(third)).toEqual([
    { item: 'audit-log', owner: 'grace' },
    { item: 'audit-log', option: 'multi-az', notApplicable: 'no' },
  ]);
});

test('an entry that says nothing any more goes, and the list with the last of them', () => {
  const two = after(payments, of(['audit-log', 'break-glass'], { owner: 'ada' }));
  const one = after(two, of(['audit-log'], { owner: null }));
  expect(readinessOf(one)).toEqual([{ item: 'break-glass', owner: 'ada' }]);
  expect(after(one, of(['break-glass'], { owner: null })).trimEnd()).toBe(payments.trimEnd());
  expect(after(payments, of(['audit-log'], { owner: null }))).toBe(payments);
});

test('an option that is renamed keeps its entries; one that is removed takes them along', () => {
  const all = after(payments, of(['audit-log'], { owner: 'ada' }));
  const own = after(all, of(['audit-log', 'break-glass'], { owner: 'grace' }, 'warm-standby'));
  const renamed = after(own, { type: 'rename-option', option: 'warm-standby', to: 'warm' });
  expect(readinessOf(renamed)?.map(({ option }) => option)).toEqual([undefined, 'warm', 'warm']);
  const removed = after(own, { type: 'remove-option', option: 'warm-standby' });
  expect(readinessOf(removed)).toEqual([{ item: 'audit-log', owner: 'ada' }]);
});
