import { expect, test } from 'vitest';
import { changesOf, errorsOf, fieldsOf } from './evidence-form';

const empty = fieldsOf(null);

test('empty fields are in order: an entry may say nothing', () => {
  expect(errorsOf(empty)).toEqual({});
  expect(Object.values(changesOf(empty)).every((value) => value === null)).toBe(true);
});

test.each([
  [{ link: 'javascript:alert(1)' }, 'link'],
  [{ link: 'wiki.example.com' }, 'link'],
  [{ date: '2026-02-30' }, 'date'],
  [{ date: '2026-10-02', expires: '2026-10-02' }, 'expires'],
  [{ date: '2026-10-02', expires: '2026-10-01' }, 'expires'],
  [{ applies: false, reason: '  ' }, 'reason'],
  [{ owner: 'x'.repeat(121) }, 'owner'],
  [{ note: 'x'.repeat(2001) }, 'note'],
] as const)('%j is told at its field', (fields, field) => {
  expect(Object.keys(errorsOf({ ...empty, ...fields }))).toEqual([field]);
});

test('what an entry says goes round unchanged', () => {
  const entry = {
    item: 'audit-log',
    owner: 'ada',
    link: 'https://wiki.example.com',
    date: '2026-10-02',
    expires: '2026-12-01',
    note: 'see there',
  } as const;
  const { item: _, ...told } = entry;
  expect(errorsOf(fieldsOf(entry))).toEqual({});
  expect(changesOf(fieldsOf(entry))).toEqual({ ...told, notApplicable: null });
});

test('a reason counts only while the item is said not to apply', () => {
  expect(changesOf({ ...empty, applies: true, reason: 'no' }).notApplicable).toBeNull();
  expect(changesOf({ ...empty, applies: false, reason: ' no ' }).notApplicable).toBe('no');
});
