'use client';

import { useMemo } from 'react';
import type { Breakdown } from '@/lib/engine/cost/cost-breakdown';
import type { CostFigures } from '@/lib/engine/model';
import { costPlace, costSourceWord } from '@/lib/format/cost-line';
import { decimal } from '@/lib/format/decimal';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { FigureButton } from '../latency/figure-button';
import type { Column } from '../table/column';
import { DataTable } from '../table/data-table';
import { Segmented } from '../ui/segmented';
import { costRows, type CostRow } from './cost-rows';
import { signed } from './chart-looks';
import { TitledTable } from './titled-table';

const rowId = ({ key }: CostRow): string => key;

const ways = [
  { value: 'line', label: 'By line' },
  { value: 'region', label: 'By region' },
] as const;

/** What the lines rest on, and why some have no amount. */
function restsOn({ lines }: CostRow): string {
  const sources = [...new Set(lines.map(({ source }) => costSourceWord[source]))].join(', ');
  const missing = lines
    .filter(({ monthlyUsd }) => monthlyUsd === null)
    .map((line) => `${costPlace(line)}: ${line.because ?? 'unknown'}`);
  return [sources, ...missing].filter((part) => part !== '').join('; ');
}

function columnsOf(by: Breakdown, baseline: string | null): readonly Column<CostRow>[] {
  return [
    {
      id: 'what',
      header: by === 'line' ? 'Line' : 'Region',
      card: 'title',
      sortable: false,
      hideable: false,
      className: 'sm:w-full sm:whitespace-normal!',
      value: ({ label }) => label,
      cell: (row) => (
        <span className="block py-0.5">
          <span className="block font-[550]">{row.label}</span>
          <span className="block text-note text-text-2">{restsOn(row)}</span>
        </span>
      ),
    },
    {
      id: 'usd',
      header: 'A month',
      align: 'end',
      descendingFirst: true,
      value: ({ usd }) => usd,
      cell: ({ usd, lowerBound, figure, label, lines }) =>
        lines.length === 0 ? (
          <span className="text-text-3">{dash}</span>
        ) : usd === null ? (
          <span className="text-text-3">unknown</span>
        ) : (
          <FigureButton label={label} words={money(usd, { lowerBound })} figure={figure} strong />
        ),
    },
    ...(baseline === null
      ? []
      : [
          {
            id: 'base',
            header: baseline,
            align: 'end',
            value: ({ baseUsd }: CostRow) => baseUsd,
            cell: ({ baseUsd }: CostRow) =>
              baseUsd === 0 ? (
                <span className="text-text-3">{dash}</span>
              ) : (
                <span className="tabular text-text-2">{text(money(baseUsd))}</span>
              ),
          } as const,
          {
            id: 'added',
            header: 'Added',
            align: 'end',
            descendingFirst: true,
            value: ({ addedUsd }: CostRow) => addedUsd,
            cell: ({ addedUsd }: CostRow) => <span className="tabular">{signed(addedUsd)}</span>,
          } as const,
        ]),
  ];
}

/** What several serving regions usually cost, as a multiple of one. */
export interface UsualFactor {
  readonly low: number;
  readonly high: number;
}

/** The bill by line or by region, beside the baseline’s. */
export function CostTable({
  cost,
  base,
  baseline,
  usual,
  by,
  onBy,
  fileName,
}: {
  readonly cost: CostFigures;
  readonly base: CostFigures | null;
  /** null: the option is the baseline. */
  readonly baseline: string | null;
  /** null: not here yet. */
  readonly usual: UsualFactor | null;
  readonly by: Breakdown;
  readonly onBy: (by: Breakdown) => void;
  readonly fileName: string;
}) {
  const rows = useMemo(
    () => costRows(cost, baseline === null ? null : base, by),
    [cost, base, baseline, by],
  );
  const columns = useMemo(() => columnsOf(by, baseline), [by, baseline]);
  const { factor, option } = cost.baseline;
  return (
    <TitledTable
      title="What it costs"
      note={
        <>
          <FigureButton
            label="Cost a month"
            words={money(cost.monthlyUsd, { per: 'a month', lowerBound: cost.lowerBound })}
            figure="cost.monthlyUsd"
            strong
          />
          {cost.lowerBound ? ' a line is not known: at least that' : null}
        </>
      }
      aside={<Segmented label="Bill taken apart" value={by} segments={ways} onValue={onBy} />}
    >
      {(renderToolbar) => (
        <>
          <DataTable
            caption={by === 'line' ? 'Cost by line' : 'Cost by region'}
            rows={rows}
            rowId={rowId}
            columns={columns}
            density="two-line"
            fileName={fileName}
            renderToolbar={renderToolbar}
            empty="Nothing is paid for yet."
          />
          <p className="mt-2 text-note text-text-2">
            {factor === null || baseline === null ? null : (
              <>
                Infrastructure is{' '}
                <FigureButton
                  label="Infrastructure beside today’s"
                  words={{
                    value: decimal(factor, 2),
                    unit: '×',
                    gap: '\u202f',
                    exact: `${decimal(factor, 6)} ×`,
                    known: true,
                  }}
                  figure="cost.baseline.factor"
                  strong
                />{' '}
                that of {option}
                {usual === null
                  ? '. '
                  : `; several serving regions usually cost ${decimal(usual.low, 2)} to ${decimal(usual.high, 2)} × one. `}
              </>
            )}
            {cost.transferShare === null ? null : (
              <>
                Transfer between regions is{' '}
                <FigureButton
                  label="Transfer between regions"
                  words={percent(cost.transferShare)}
                  figure="cost.transferShare"
                  strong
                />{' '}
                of it.{' '}
              </>
            )}
            Paid once:{' '}
            {cost.oneOff.totalUsd === null ? (
              'not stated, so it counts as nothing.'
            ) : (
              <>
                <FigureButton
                  label="One-off cost"
                  words={money(cost.oneOff.totalUsd)}
                  figure="cost.oneOff.totalUsd"
                  strong
                />
                .
              </>
            )}
          </p>
        </>
      )}
    </TitledTable>
  );
}
