'use client';

import { useMemo } from 'react';
import type { ResidencyReport, ResidencyRule, ResidencyState } from '@/lib/engine/model';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { DataTable } from '../table/data-table';
import { matrixColumns } from './matrix-columns';

const ruleId = ({ data }: ResidencyRule): string => data;

/** Data sets by places: where each rests, may be read, or may not be, while some sites are lost. */
export function MatrixTable({
  report,
  state,
  fileName,
}: {
  readonly report: ResidencyReport;
  readonly state: ResidencyState;
  readonly fileName: string;
}) {
  const { places, rules } = report;
  const columns = useMemo(() => matrixColumns(places, state), [places, state]);
  return (
    <DataTable
      caption="Data sets by places"
      rows={rules}
      rowId={ruleId}
      columns={columns}
      density="two-line"
      fileName={fileName}
      renderToolbar={(tools) => (
        <header className="mb-2 flex items-baseline gap-3">
          <h3 className="text-card">Where data rests</h3>
          <span className="text-note text-text-3">
            {state.lost.length === 0
              ? 'nothing lost'
              : `without ${sentenceList(state.lost.map(shortRegion))}`}
          </span>
          <span className="ml-auto flex gap-1">{tools}</span>
        </header>
      )}
    />
  );
}
