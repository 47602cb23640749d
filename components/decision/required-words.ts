import type { LimitId, PatternRow } from '@/lib/engine/model';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';

/** What is required under a limit, `60 s`; null where nothing is, or where it is no number. */
export function requiredWords(rows: readonly PatternRow[], id: LimitId): string | null {
  for (const { limits } of rows) {
    const found = limits.find(({ limit }) => limit === id);
    if (found !== undefined && found.against !== null)
      return text(quantity(found.against, found.unit));
  }
  return null;
}
