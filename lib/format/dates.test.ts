import { expect, test } from 'vitest';
import { calendarDate } from './calendar-date';
import { relativeTime } from './relative-time';

const now = new Date('2026-11-20T08:30:00Z');

test.each([
  ['2026-11-20T08:29:40Z', 'now'],
  ['2026-11-20T08:31:00Z', 'now'],
  ['2026-11-20T08:25:00Z', '5 min'],
  ['2026-11-20T06:10:00Z', '2 h'],
  ['2026-11-20T03:30:00Z', '5 h'],
  ['2026-11-19T23:30:00Z', 'yesterday'],
  ['2026-11-19T01:00:00Z', 'yesterday'],
  ['2026-11-17T12:00:00Z', '3 days'],
  ['2026-11-06T12:00:00Z', '2 weeks'],
  ['2026-09-10T12:00:00Z', '2 months'],
  ['2025-11-01T12:00:00Z', '1 year'],
  ['2023-11-01T12:00:00Z', '3 years'],
])('%s is %s ago', (then, expected) => {
  expect(relativeTime(new Date(then), now)).toBe(expected);
});

test('a date in words', () => {
  expect(calendarDate(now)).toBe('20 November 2026');
  expect(calendarDate(now, { time: true })).toBe('20 November 2026, 08:30 UTC');
});
