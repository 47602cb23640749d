/** Days from 1 March of the year 0 to a day of the Gregorian calendar, `2026-11-20`. */
function dayNumber(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // Years that begin in March have their leap day last.
  const y = month < 3 ? year - 1 : year;
  const months = month < 3 ? month + 9 : month - 3;
  return (
    365 * y +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    Math.floor((153 * months + 2) / 5) +
    date -
    1
  );
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** The day `count` days after another, as ISO. No clock and no time zone has a part in it. */
export function daysAfter(day: string, count: number): string {
  const target = dayNumber(day) + count;
  let year = Math.floor(target / 365.2425);
  const start = (y: number) => dayNumber(`${y}-03-01`);
  while (start(year) > target) year -= 1;
  while (start(year + 1) <= target) year += 1;
  const rest = target - start(year);
  const months = Math.floor((5 * rest + 2) / 153);
  const date = rest - Math.floor((153 * months + 2) / 5) + 1;
  return months < 10
    ? `${pad(year, 4)}-${pad(months + 3, 2)}-${pad(date, 2)}`
    : `${pad(year + 1, 4)}-${pad(months - 9, 2)}-${pad(date, 2)}`;
}

/** How many days a day lies after another; below 0: before. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
