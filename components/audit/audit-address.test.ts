import { expect, it } from 'vitest';
import { auditAddress } from './audit-address';

it('holds what was asked for and nothing else', () => {
  expect(auditAddress({})).toBe('/audit');
  expect(auditAddress({ person: '', object: 'a&b', before: '7' })).toBe(
    '/audit?object=a%26b&before=7',
  );
});

it('of a file holds every page', () => {
  expect(auditAddress({ verb: 'refused', before: '7' }, '/audit/record.csv')).toBe(
    '/audit/record.csv?verb=refused',
  );
});
