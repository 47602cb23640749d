import { defaultTierPolicy } from '@/lib/engine/decision/tier/policy';
import type { DocumentEdit, DocumentPath, DocumentValue, TierPolicy } from '@/lib/engine/model';
import { applyEditsToValue } from '@/lib/schemas/text/apply-edits-to-value';
import { asMapping } from '@/lib/schemas/document/checks/outline';
import { formatPath } from '@/lib/schemas/document/problem';
import { valueAt } from '@/lib/schemas/document/value-at';
import { policyFromValue } from '@/lib/schemas/tier-policy/policy-file';
import { writtenPolicy } from '@/lib/schemas/tier-policy/written-policy';

/** A policy while it is edited: the notation of files, whatever has been typed. */
export type PolicyDraft = { readonly [key: string]: DocumentValue };

/**
 * What editing begins with. Where nothing has been stated, the default with its targets holding where
 * documents are silent: whoever states a policy means it.
 */
export function draftOf(policy: TierPolicy | null): PolicyDraft {
  return writtenPolicy(policy ?? { ...defaultTierPolicy, holdsWhereSilent: true });
}

const isMapping = (value: DocumentValue): value is PolicyDraft =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The draft with another value at a place; undefined takes it away, and the mapping around it with its last
 * value.
 */
export function withValue(
  draft: PolicyDraft,
  path: DocumentPath,
  value: DocumentValue | undefined,
): PolicyDraft {
  const next = applyEditsToValue(draft, editsFor(draft, path, value));
  return isMapping(next) ? next : draft;
}

function editsFor(
  draft: PolicyDraft,
  path: DocumentPath,
  value: DocumentValue | undefined,
): readonly DocumentEdit[] {
  const around = path.slice(0, -1);
  const held = valueAt(draft, around);
  if (value === undefined) {
    if (valueAt(draft, path) === undefined) return [];
    const isLast = around.length > 0 && Object.keys(asMapping(held)).length === 1;
    return [{ op: 'remove', path: isLast ? around : path }];
  }
  return held === undefined
    ? [{ op: 'set', path: around, value: { [String(path.at(-1))]: value } }]
    : [{ op: 'set', path, value }];
}

/** What is typed at a place, as text; empty where nothing is. */
export function textAt(draft: PolicyDraft, path: DocumentPath): string {
  const value = valueAt(draft, path);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What cannot stand, by the path of its field; one message each. */
export function refusalsOf(draft: PolicyDraft): ReadonlyMap<string, string> {
  const read = policyFromValue(draft);
  const told = new Map<string, string>();
  for (const { path, message } of read.ok ? [] : read.issues) {
    const field = formatPath(path);
    if (!told.has(field)) told.set(field, message);
  }
  return told;
}
