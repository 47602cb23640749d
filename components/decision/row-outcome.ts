import type { Decision, LimitId, PatternRow } from '@/lib/engine/model';
import { limitWords } from '@/lib/engine/decision/limits/words';
import type { Standing } from '@/lib/format/severity';

/** Why a pattern is the answer, or is not, in a few words. */
export interface RowOutcome {
  readonly standing: Standing | null;
  readonly says: string;
}

/** So many limits are named. */
const named = 3;

/** The limits that a pattern misses, those that no pattern meets left out. */
export function missedLimits(
  { limits }: PatternRow,
  blockedBy: Decision['blockedBy'],
): readonly LimitId[] {
  const blocked = new Set(blockedBy.map(({ requirement }) => requirement));
  return limits.flatMap(({ limit, status }) =>
    status === 'fail' && !blocked.has(limit) ? [limit] : [],
  );
}

export function rowOutcome(row: PatternRow, decision: Decision): RowOutcome {
  const { blockedBy, nearMisses, pattern } = decision;
  if (row.chosen) {
    const says = row.fits ? 'Cheapest that fits' : 'Cheapest that meets what can be met';
    return { standing: 'meets', says };
  }
  if (row.limits.length === 0) {
    return row.missing.length > 0
      ? { standing: 'unknown', says: 'Cannot be drawn yet' }
      : { standing: null, says: 'Cannot be drawn' };
  }
  const missed = missedLimits(row, blockedBy);
  if (missed.length > 0) {
    const words = missed.slice(0, named).map((limit) => limitWords[limit]);
    const more = missed.length > named ? ` and ${missed.length - named} more` : '';
    const near = nearMisses.some((miss) => miss.pattern === row.pattern);
    return {
      standing: null,
      says: `${near ? 'Nearly: misses' : 'Misses'} ${words.join(', ')}${more}`,
    };
  }
  if (row.meetsReachable) {
    const says = pattern === null ? 'Meets what is stated' : 'Meets the same, costs more';
    return { standing: null, says };
  }
  return row.missing.length > 0
    ? { standing: 'unknown', says: 'Not known' }
    : { standing: null, says: 'Falls short of the best' };
}
