import { assumptionFacts, defaultAssumptions } from '@/lib/engine';
import { csv } from '@/lib/format/csv';
import { writeSetFile } from '@/lib/schemas';
import type { Context } from '../context';
import { authorise } from '../policy';
import { currentAssumptions } from './current';

/** What the workspace states as a file that the command line and the import read again. */
export async function exportSet(
  { db, principal }: Context,
  form: 'yaml' | 'csv',
): Promise<{ readonly fileName: string; readonly text: string }> {
  authorise(principal, 'assumptions.list', principal.workspaceId);
  const { overrides } = await currentAssumptions(db, principal.workspaceId);
  if (form === 'yaml') return { fileName: 'assumptions.yaml', text: writeSetFile(overrides) };
  const rows = overrides.map(({ id, value, unit, because, kind, by, on }) => [
    id,
    assumptionFacts(id, defaultAssumptions)?.label ?? '',
    value,
    unit,
    because ?? null,
    kind ?? null,
    by ?? null,
    on ?? null,
  ]);
  const header = ['id', 'label', 'value', 'unit', 'because', 'kind', 'by', 'on'];
  return { fileName: 'assumptions.csv', text: csv(header, rows) };
}
