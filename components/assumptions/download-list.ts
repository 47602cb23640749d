import { csv } from '@/lib/format/csv';
import { downloadCsv } from '../table/download';
import type { ListedAssumption } from './list-rows';

const header = [
  'id',
  'assumption',
  'value',
  'unit',
  'default',
  'low',
  'high',
  'kind',
  'as of',
  'source',
  'licence',
  'rationale',
  'stated by',
  'because',
];

/** Saves listed assumptions with all that is known of them. */
export function downloadList(rows: readonly ListedAssumption[]): void {
  const lines = rows.map(({ stated, ...row }) => [
    row.id,
    row.label,
    row.holds,
    row.unit,
    row.value,
    row.low ?? null,
    row.high ?? null,
    row.kind,
    row.asOf,
    row.source,
    row.licence,
    row.rationale ?? null,
    stated?.by ?? null,
    stated?.because ?? null,
  ]);
  downloadCsv('assumptions', csv(header, lines));
}
