import { expect, test } from 'vitest';
import { bulkChange } from './bulk-change';

const dated = (date: string) => ({ entry: { item: 'audit-log' as const, date } });

test('an owner is set, and an empty field takes it away', () => {
  expect(bulkChange('owner', ' ada ', [])).toEqual({ ok: true, changes: { owner: 'ada' } });
  expect(bulkChange('owner', '', [])).toEqual({ ok: true, changes: { owner: null } });
});

test('an expiry has to be a day after the evidence of each', () => {
  const items = [dated('2026-10-01'), { entry: null }, dated('2026-10-02')];
  expect(bulkChange('expires', '2026-10-03', items)).toEqual({
    ok: true,
    changes: { expires: '2026-10-03' },
  });
  expect(bulkChange('expires', '2026-10-02', items)).toEqual({
    ok: false,
    because: 'The evidence of 1 item is not older than that day.',
  });
  expect(bulkChange('expires', 'soon', items).ok).toBe(false);
});

test('what does not apply needs a reason', () => {
  expect(bulkChange('not-applicable', ' ', [])).toMatchObject({ ok: false });
  expect(bulkChange('not-applicable', 'no second site', [])).toEqual({
    ok: true,
    changes: { notApplicable: 'no second site' },
  });
});
