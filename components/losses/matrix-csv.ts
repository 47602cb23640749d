import type { RegionId } from '@/lib/engine/model';
import type { CsvCell } from '@/lib/format/csv';
import { lossOutcomeWord } from '@/lib/format/loss-outcome';
import type { LossRow } from './loss-rows';
import { unservedSentences } from './matrix-words';

/** The matrix as it is exported: exact figures, whole names of regions, one row a loss. */
export function matrixCsv(
  rows: readonly LossRow[],
  sites: readonly RegionId[],
): { readonly header: readonly string[]; readonly rows: readonly (readonly CsvCell[])[] } {
  return {
    header: [
      'Lost',
      ...sites.flatMap((region) => [`${region} load req/s`, `${region} utilisation`]),
      'Then falls',
      'Without service',
      'Dependencies down',
      'Served at the end',
      'Verdict',
      'P0 kept if sites shed',
      'P1 kept if sites shed',
      'P2 kept if sites shed',
      'Capacity that would have held, req/s',
    ],
    rows: rows.map((row) => [
      row.lost.join(' + '),
      ...row.cells.flatMap(({ state, loadRps, utilization }): CsvCell[] =>
        state === 'lost' ? [null, null] : [loadRps, utilization],
      ),
      row.falls.map((step) => step.map(({ region }) => region).join(' + ')).join(' → '),
      unservedSentences(row.unserved).join('; '),
      row.dependenciesDown.join(', '),
      row.servedFraction,
      lossOutcomeWord[row.outcome],
      row.shed?.p0 ?? null,
      row.shed?.p1 ?? null,
      row.shed?.p2 ?? null,
      row.needed.map(({ region, capacityRps }) => `${region} ${capacityRps}`).join('; '),
    ]),
  };
}
