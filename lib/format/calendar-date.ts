const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A day in words, `20 November 2026`, in UTC; with `time`, `20 November 2026, 14:05 UTC`. */
export function calendarDate(moment: Date, options: { time?: boolean } = {}): string {
  const day = `${moment.getUTCDate()} ${months[moment.getUTCMonth()]} ${moment.getUTCFullYear()}`;
  if (options.time !== true) return day;
  return `${day}, ${moment.toISOString().slice(11, 16)} UTC`;
}
