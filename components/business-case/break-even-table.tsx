'use client';

import { useMemo } from 'react';
import type { BreakEven, BreakEvenFlip, OptionReturns } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { quantity } from '@/lib/format/quantity';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { FigureButton } from '../latency/figure-button';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { inputColumn } from './input-column';
import { TitledTable } from './titled-table';

const rowId = ({ input }: BreakEven): string => input;

const flipTo = ({ flips }: BreakEven, direction: BreakEvenFlip['direction']) =>
  flips.find((flip) => flip.direction === direction);

function side(direction: BreakEvenFlip['direction'], header: string): Column<BreakEven> {
  return {
    id: direction,
    header,
    align: 'end',
    sortable: false,
    value: (row) => flipTo(row, direction)?.to ?? null,
    cell: (row) => {
      const flip = flipTo(row, direction);
      if (flip === undefined) return <span className="text-text-3">{dash}</span>;
      return (
        <span className="inline-block text-right whitespace-nowrap">
          <FigureButton
            label={`${row.label}, ${direction}`}
            words={quantity(flip.to, row.unit)}
            figure={`breakEvens[${row.input}].${direction}`}
            strong
          />
          <span className="block text-label text-text-3">
            {flip.pays ? 'pays from there' : 'no longer pays'}
          </span>
        </span>
      );
    },
  };
}

const columns: readonly Column<BreakEven>[] = [
  inputColumn<BreakEven>(),
  {
    id: 'now',
    header: 'Now',
    align: 'end',
    sortable: false,
    value: ({ from }) => from,
    cell: ({ from, unit }) => text(quantity(from, unit)),
  },
  side('down', 'Turns below'),
  side('up', 'Turns above'),
];

/** For every input the value at which the case turns, and the chance of an outage at which it does. */
export function BreakEvenTable({
  own,
  fileName,
}: {
  readonly own: OptionReturns;
  readonly fileName: string;
}) {
  const { breakEvens, breakEvenOutageProbability, outageProbability, npvUsd } = own;
  const flipping = useMemo(() => breakEvens.filter(({ flips }) => flips.length > 0), [breakEvens]);
  const firm = breakEvens.length - flipping.length;
  return (
    <TitledTable title="What would turn it" note="each input by itself">
      {(renderToolbar) => (
        <>
          <DataTable
            caption="Break-evens"
            rows={flipping}
            rowId={rowId}
            columns={columns}
            density="two-line"
            fileName={fileName}
            renderToolbar={renderToolbar}
            empty={
              npvUsd === null
                ? 'Nothing is known of what it costs.'
                : 'No input turns it by itself, whatever its value.'
            }
          />
          <p className="mt-2 text-note text-text-2">
            The chance of an outage in a year is{' '}
            <FigureButton
              label="Chance of an outage of the baseline in a year"
              words={percent(outageProbability)}
              figure="outageProbability"
              strong
            />
            {breakEvenOutageProbability === null ? (
              '; no chance turns the case.'
            ) : (
              <>
                ; the case turns at{' '}
                <FigureButton
                  label="Chance of an outage at which the case turns"
                  words={percent(breakEvenOutageProbability)}
                  figure="breakEvenOutageProbability"
                  strong
                />
                .
              </>
            )}{' '}
            {firm > 0 && flipping.length > 0
              ? `${firm} more ${firm === 1 ? 'input does' : 'inputs do'} not turn it at any value.`
              : null}
          </p>
        </>
      )}
    </TitledTable>
  );
}
