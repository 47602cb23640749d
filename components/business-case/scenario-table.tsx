'use client';

import { useMemo } from 'react';
import type { OptionReturns, ScenarioReturn } from '@/lib/engine/model';
import { quantity } from '@/lib/format/quantity';
import { monthsWords, rateWords, valueWords } from '@/lib/format/return-words';
import { text } from '@/lib/format/words';
import { FigureButton } from '../latency/figure-button';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { TitledTable } from './titled-table';

const rowId = ({ name }: ScenarioReturn): string => name;

function columnsOf(own: OptionReturns): readonly Column<ScenarioReturn>[] {
  const named = new Map(
    [...own.breakEvens, ...own.sensitivity].map(({ input, label, unit }) => [
      input,
      { label, unit },
    ]),
  );
  const set = ({ set: values }: ScenarioReturn): string =>
    values
      .map(({ input, value }) => {
        const known = named.get(input);
        return `${known?.label ?? input} ${text(quantity(value, known?.unit ?? ''))}`;
      })
      .join('; ');
  return [
    {
      id: 'name',
      header: 'Scenario',
      card: 'title',
      sortable: false,
      hideable: false,
      className: 'sm:w-full sm:whitespace-normal!',
      value: ({ name }) => name,
      cell: (row) => (
        <span className="block py-0.5" title={set(row)}>
          <span className="block font-[550] first-letter:uppercase">{row.name}</span>
          <span className="block text-note text-text-2">{row.because}</span>
        </span>
      ),
    },
    {
      id: 'npv',
      header: 'Net present value',
      align: 'end',
      sortable: false,
      value: ({ npvUsd }) => npvUsd,
      cell: ({ name, npvUsd }) => (
        <FigureButton
          label={`Net present value, ${name}`}
          words={valueWords(npvUsd, own.standing)}
          figure={`scenarios[${name}].npvUsd`}
          strong
        />
      ),
    },
    {
      id: 'irr',
      header: 'IRR',
      align: 'end',
      sortable: false,
      value: ({ irr }) => irr,
      cell: (row) => text(rateWords(row)),
    },
    {
      id: 'payback',
      header: 'Payback',
      align: 'end',
      sortable: false,
      value: ({ paybackMonths }) => paybackMonths,
      cell: ({ paybackMonths, npvUsd }) => text(monthsWords(paybackMonths, npvUsd !== null)),
    },
    {
      id: 'set',
      header: 'With',
      card: 'none',
      className: 'hidden',
      sortable: false,
      hideable: false,
      value: set,
    },
  ];
}

/** The named cases: what it returns where several inputs are other than stated. */
export function ScenarioTable({
  own,
  fileName,
}: {
  readonly own: OptionReturns;
  readonly fileName: string;
}) {
  const columns = useMemo(() => columnsOf(own), [own]);
  return (
    <TitledTable title="Scenarios" note="several inputs changed together">
      {(renderToolbar) => (
        <DataTable
          caption="Scenarios"
          rows={own.scenarios}
          rowId={rowId}
          columns={columns}
          density="two-line"
          fileName={fileName}
          renderToolbar={renderToolbar}
          empty="Nothing is known of what it costs."
        />
      )}
    </TitledTable>
  );
}
