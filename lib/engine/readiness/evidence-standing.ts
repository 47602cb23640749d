import type { ReadinessEntry } from '../model';
import { daysAfter } from './days';

/** What the evidence of an entry is worth on a day. */
export interface EvidenceStanding {
  /**
   * `none`: nobody claims anything, an owner at most has the task. `incomplete`: no link, or no day. `early`: its day
   * has not come. `expired`: from the first day on which it proves nothing.
   */
  readonly is: 'none' | 'incomplete' | 'early' | 'expired' | 'in-date';
  /** The first day on which it proves nothing; null: it has no day. */
  readonly expiresOn: string | null;
}

/**
 * Evidence is a link that can be opened and a day. It counts until the day that the entry states or until it has
 * reached the age limit, whichever comes first, and on that day no more. Days are ISO.
 */
export function evidenceStanding(
  entry: ReadinessEntry | null,
  today: string,
  maxAgeDays: number,
): EvidenceStanding {
  if (entry === null) return { is: 'none', expiresOn: null };
  const { link, date, expires } = entry;
  if (link === undefined && date === undefined) return { is: 'none', expiresOn: null };
  if (link === undefined || date === undefined) return { is: 'incomplete', expiresOn: null };
  const byAge = daysAfter(date, maxAgeDays);
  const expiresOn = expires !== undefined && expires < byAge ? expires : byAge;
  if (date > today) return { is: 'early', expiresOn };
  return { is: today >= expiresOn ? 'expired' : 'in-date', expiresOn };
}
