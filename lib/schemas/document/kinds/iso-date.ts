import * as z from 'zod/mini';
import { kind } from './kind';

/** Whether a text is a day that there is, `2026-11-20`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A day. */
export const isoDate = kind(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isIsoDate)), {
  noun: 'a day',
  accepted: 'year, month and day, e.g. 2026-11-20',
});
