'use client';

import type { InputWorth } from '@/lib/engine/model';
import { money } from '@/lib/format/money';
import { FigureButton } from '../latency/figure-button';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { Skeleton } from '../ui/skeleton';
import { inputColumn } from './input-column';
import { TitledTable } from './titled-table';

const rowId = ({ input }: InputWorth): string => input;

const columns: readonly Column<InputWorth>[] = [
  inputColumn<InputWorth>(),
  {
    id: 'worth',
    header: 'Worth',
    align: 'end',
    sortable: false,
    hideable: false,
    value: ({ usd }) => usd,
    cell: ({ input, label, usd }) => (
      <FigureButton
        label={`Worth of knowing ${label}`}
        words={money(usd)}
        figure={`worths[${input}].usd`}
        strong
      />
    ),
  },
];

/** Which input is worth measuring better before deciding: expected value of perfect information. */
export function WorthTable({
  worths,
  fileName,
}: {
  /** null: not worked out yet. */
  readonly worths: readonly InputWorth[] | null;
  readonly fileName: string;
}) {
  return (
    <TitledTable title="Worth knowing better" note="value of perfect information, all options">
      {(renderToolbar) =>
        worths === null ? (
          <>
            {renderToolbar(null)}
            <Skeleton className="h-32" />
          </>
        ) : (
          <DataTable
            caption="Worth knowing better"
            rows={worths}
            rowId={rowId}
            columns={columns}
            fileName={fileName}
            renderToolbar={renderToolbar}
            empty="Whatever the inputs turn out to be, the same option is best: measuring changes nothing."
          />
        )
      }
    </TitledTable>
  );
}
