const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Midnight before the moment, in UTC: what "yesterday" is counted from. */
const dayNumber = (moment: Date): number => Math.floor(moment.getTime() / day);

const many = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/**
 * How long ago, short enough for a table: `now`, `5 min`, `2 h`, `yesterday`, `3 days`, `2 weeks`,
 * `2 months`, `1 year`. Days are counted in UTC; a moment ahead of `now` (clocks differ) is `now`.
 */
export function relativeTime(then: Date, now: Date): string {
  const passed = now.getTime() - then.getTime();
  if (passed < minute) return 'now';
  if (passed < hour) return `${Math.floor(passed / minute)} min`;
  const days = dayNumber(now) - dayNumber(then);
  if (days === 0 || passed < 6 * hour) return `${Math.floor(passed / hour)} h`;
  if (days === 1) return 'yesterday';
  if (days < 14) return many(days, 'day');
  if (days < 60) return many(Math.floor(days / 7), 'week');
  if (days < 365) return many(Math.floor(days / 30.44), 'month');
  return many(Math.floor(days / 365.25) || 1, 'year');
}
