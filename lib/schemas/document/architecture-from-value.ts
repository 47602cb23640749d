import type { Architecture } from '@/lib/engine/model';
import { checkDocument } from './checks';
import { issuesOfSchema } from './issues';
import { documentSchema } from './keys/document';
import { migrate } from './migrations';
import type { Issue } from './problem';

export type ValueResult =
  | { readonly ok: true; readonly architecture: Architecture }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads a plain value, as JSON would hold it, as a document: the same schema and checks as for a text,
 * without places. Never throws.
 */
export function architectureFromValue(value: unknown): ValueResult {
  const migrated = migrate(value);
  if (!migrated.ok) return { ok: false, issues: [migrated.issue] };
  const parsed = documentSchema.safeParse(migrated.value);
  const issues = parsed.success ? [] : issuesOfSchema(parsed.error.issues, migrated.value);
  issues.push(...checkDocument(migrated.value));
  if (parsed.success && issues.length === 0) return { ok: true, architecture: parsed.data };
  return { ok: false, issues };
}
