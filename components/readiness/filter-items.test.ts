import { expect, test } from 'vitest';
import type { ReadinessItemFigures } from '@/lib/engine/model';
import { isShown, nobody, ownersOf } from './filter-items';

const item = (more: Partial<ReadinessItemFigures> = {}): ReadinessItemFigures => ({
  id: 'audit-log',
  theme: 'access',
  text: 'Every region records who looked at what.',
  why: '',
  proof: '',
  weight: 2,
  state: 'missing',
  because: 'nobody has shown it',
  provenBy: null,
  computed: null,
  entry: null,
  entryIndex: null,
  expiresOn: null,
  ...more,
});
const owned = (owner: string) => item({ entry: { item: 'audit-log', owner } });
const all = { search: '', state: [], theme: [], owner: [] };

test('what does not apply is shown only where it is asked for', () => {
  expect(isShown(item(), all)).toBe(true);
  const aside = item({ state: 'not-applicable' });
  expect(isShown(aside, all)).toBe(false);
  expect(isShown(aside, { ...all, state: ['not-applicable'] })).toBe(true);
});

test('every word that is searched for has to stand somewhere in it', () => {
  expect(isShown(item(), { ...all, search: '  REGION audit ' })).toBe(true);
  expect(isShown(item(), { ...all, search: 'region backup' })).toBe(false);
  expect(isShown(owned('team-data'), { ...all, search: 'team-data' })).toBe(true);
});

test('owners and themes narrow it; nobody’s are found as nobody’s', () => {
  expect(isShown(owned('ada'), { ...all, owner: ['ada'] })).toBe(true);
  expect(isShown(owned('ada'), { ...all, owner: [nobody] })).toBe(false);
  expect(isShown(item(), { ...all, owner: [nobody, 'ada'] })).toBe(true);
  expect(isShown(item(), { ...all, theme: ['cost'] })).toBe(false);
});

test('owners are listed by name with how many items they have, and nobody last', () => {
  const items = [
    item(),
    owned('grace'),
    owned('ada'),
    owned('ada'),
    item({ state: 'not-applicable' }),
  ];
  expect(ownersOf(items)).toEqual([
    { value: 'ada', count: 2 },
    { value: 'grace', count: 1 },
    { value: nobody, count: 1 },
  ]);
});
