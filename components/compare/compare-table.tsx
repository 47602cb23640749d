'use client';

import { Download } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import type {
  Architecture,
  ComparedRow,
  Comparison,
  Decision,
  Evaluation,
  Loss,
} from '@/lib/engine/model';
import {
  changeWords,
  comparedLabel,
  comparedWords,
  requiredWords,
} from '@/lib/format/comparison-words';
import { csv } from '@/lib/format/csv';
import type { DrawnOption } from '@/lib/picture/drawn-option';
import type { LandTopology } from '@/lib/picture/land';
import { downloadCsv } from '../table/download';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { CompareCell } from './compare-cell';
import { CompareHead } from './compare-head';
import { costParts, otherCost } from './cost-bar';
import { LossRow } from './loss-row';
import { OpinionRow, RequirementsRow } from './summary-rows';
import { MapRow } from './map-row';
import { cellClass, columnClass, rowHeadClass } from './table-classes';

function csvOf({ options, rows }: Comparison): string {
  return csv(
    ['Figure', 'Unit', 'Required', ...options.map(({ name }) => name)],
    rows.map((row) => [
      comparedLabel(row.id),
      row.unit,
      row.required,
      ...row.cells.map(({ value, state }) => (state === 'endless' ? 'unbounded' : value)),
    ]),
  );
}

export interface CompareTableProps {
  readonly architecture: Architecture;
  readonly documentName: string;
  readonly comparison: Comparison;
  readonly evaluation: Evaluation;
  /** null until it is there. */
  readonly decision: Decision | null;
  readonly drawings: ReadonlyMap<string, DrawnOption>;
  readonly land: LandTopology | null;
  readonly loss: Loss | null;
}

function Row({ row, table }: { readonly row: ComparedRow; readonly table: CompareTableProps }) {
  const { architecture, comparison, evaluation } = table;
  const required = requiredWords(row);
  const most = row.cells.reduce((top, { value }) => Math.max(top, value ?? 0), 0);
  const label = comparedLabel(row.id);
  const isPart = row.id.startsWith('latency:');
  return (
    <tr className="border-t border-line print:break-inside-avoid">
      <th scope="row" className={classNames(rowHeadClass, isPart && 'pl-3')}>
        <span className={isPart ? 'text-text-2' : 'font-[550]'}>{label}</span>
        {required === null ? null : (
          <span className="block text-note font-normal text-text-3">needs {required}</span>
        )}
      </th>
      {row.cells.map((cell, index) => {
        const judged = evaluation.options.find(({ name }) => name === cell.option);
        return (
          <td
            key={cell.option}
            className={classNames(cellClass, columnClass(architecture, cell.option))}
          >
            {judged === undefined ? null : (
              <CompareCell
                architecture={architecture}
                row={row}
                index={index}
                evaluation={judged}
                words={comparedWords(row, cell)}
                change={changeWords(row, cell)}
                isBaseline={cell.option === comparison.baseline}
                most={most}
              />
            )}
          </td>
        );
      })}
    </tr>
  );
}

/** On narrow screens the table scrolls: its width in figures keeps all columns as wide as each other. */
const narrowWidths: Readonly<Record<number, string>> = {
  2: 'max-lg:w-[720px] max-sm:w-[484px]',
  3: 'max-lg:w-[990px] max-sm:w-[668px]',
  4: 'max-lg:w-[1260px] max-sm:w-[852px]',
};

/** The comparison as one table: a column for each option under its map, a row for each figure. */
export function CompareTable(table: CompareTableProps) {
  const { comparison, loss, documentName } = table;
  const search = useSearchParams().toString();
  return (
    <section aria-label="Comparison">
      <div className="relative overflow-x-auto max-lg:max-h-[82dvh] max-lg:overflow-y-auto lg:overflow-x-visible print:overflow-visible">
        <table
          className={classNames(
            'w-full table-fixed border-separate border-spacing-0 text-body',
            narrowWidths[comparison.options.length],
          )}
        >
          <caption className="sr-only">
            Figures of {comparison.options.length} options, differences against{' '}
            {comparison.baseline}
          </caption>
          <colgroup>
            <col className="w-[180px] max-sm:w-[116px]" />
            {comparison.options.map(({ name }) => (
              <col key={name} className="max-lg:w-[270px] max-sm:w-[184px]" />
            ))}
          </colgroup>
          <thead>
            <MapRow {...table} />
            <CompareHead {...table} search={search} />
          </thead>
          <tbody>
            {loss === null ? null : <LossRow {...table} loss={loss} />}
            <RequirementsRow {...table} />
            {comparison.rows.map((row) => (
              <Row key={row.id} row={row} table={table} />
            ))}
            <OpinionRow {...table} />
          </tbody>
        </table>
      </div>
      <footer className="flex flex-wrap items-center gap-x-4 gap-y-1 pt-3 text-note text-text-3">
        {[...costParts, otherCost].map(({ label, fill }) => (
          <span key={label} className="inline-flex items-center gap-1.5">
            <span aria-hidden className={`size-2.5 rounded-[2px] ${fill}`} />
            {label}
          </span>
        ))}
        <span className="ml-auto print:hidden">
          <Button
            variant="quiet"
            onClick={() => downloadCsv(`${documentName}-compared`, csvOf(comparison))}
          >
            <Download aria-hidden />
            CSV
          </Button>
        </span>
      </footer>
    </section>
  );
}
