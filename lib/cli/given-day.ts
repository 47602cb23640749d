import { isIsoDate } from '@/lib/schemas';
import { BadInput } from './outcome';
import type { Flag, Invocation } from './verb';

/** Verbs whose answer depends on the day take it. */
export const dateFlag: Flag = {
  name: 'date',
  value: 'YYYY-MM-DD',
  meaning: 'the day that it is told for; today (UTC) where none is given',
};

/** The day asked for with `--date`, else today in UTC. */
export function givenDay({ values }: Invocation): string {
  const day = values[dateFlag.name];
  if (day === undefined) return new Date().toISOString().slice(0, 10);
  if (isIsoDate(day)) return day;
  throw new BadInput(`--date: "${day}" is not a day (year, month and day, e.g. 2026-11-20)`);
}
