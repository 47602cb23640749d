import { stringify } from 'yaml';
import type { AssumptionOverride, DocumentValue } from '@/lib/engine/model';
import { checkAssumptions } from '../document/checks/assumptions';
import { checkKnownRegions } from '../document/checks/known-regions';
import { outlineOf } from '../document/checks/outline';
import { issuesOfSchema } from '../document/issues';
import { assumptions } from '../document/keys/assumptions';
import { apiVersion } from '../document/keys/document';
import { mapping, required } from '../document/keys/key';
import { exactly } from '../document/kinds';
import { readPlaced } from '../document/read-placed';
import type { Issue, Problem } from '../document/problem';
import { writtenOverrides } from './written-override';

const kindOfSet = 'Assumptions';

const setSchema = mapping('a set of assumptions', {
  apiVersion: required(exactly('a version of the document', apiVersion), {
    meaning: 'The version of the document’s language.',
  }),
  kind: required(exactly('a kind of document', kindOfSet), { meaning: 'What the file is.' }),
  assumptions: required(assumptions, { meaning: 'The values that are stated.' }),
});

/** A set of stated values as a file: the same language as `assumptions` in a document. */
export function writeSetFile(overrides: readonly AssumptionOverride[]): string {
  const set = { apiVersion, kind: kindOfSet, assumptions: writtenOverrides(overrides) };
  return stringify(set, { lineWidth: 0 });
}

export type ParsedSet =
  | { readonly ok: true; readonly overrides: readonly AssumptionOverride[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads a set of stated values, YAML or JSON, as overrides of the workspace's layer: it stands below
 * what a document states itself. Gives every problem at once. Never throws.
 */
export function parseSetFile(text: string, file: string): ParsedSet {
  const read = readPlaced(text, file, overridesFrom);
  return read.ok
    ? { ok: true, overrides: read.result.map((one) => ({ ...one, scope: 'workspace' })) }
    : read;
}

function overridesFrom(
  value: DocumentValue,
):
  | { readonly ok: true; readonly result: readonly AssumptionOverride[] }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const parsed = setSchema.safeParse(value);
  const outline = outlineOf(value);
  const issues = [
    ...(parsed.success ? [] : issuesOfSchema(parsed.error.issues, value)),
    ...checkKnownRegions(outline),
    ...checkAssumptions(outline),
  ];
  return parsed.success && issues.length === 0
    ? { ok: true, result: parsed.data.assumptions }
    : { ok: false, issues };
}
