'use client';

import dynamic from 'next/dynamic';
import { costForecast } from '@/lib/engine/cost/cost-forecast';
import type { BillCheck, CostFigures } from '@/lib/engine/model';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import { Legend } from '../chart/legend';
import { FigureButton } from '../latency/figure-button';
import { Segmented } from '../ui/segmented';
import { BillButton } from './bill-button';
import { dollars } from './chart-looks';

const ForecastLines = dynamic(() => import('./forecast-lines').then((m) => m.ForecastLines), {
  ssr: false,
});

const spans = [
  { value: '12', label: '1 year' },
  { value: '36', label: '3 years' },
  { value: '60', label: '5 years' },
] as const;

/** The bill as demand grows, month by month, beside the baseline’s, and against what was billed. */
export function ForecastChart({
  cost,
  base,
  option,
  baseline,
  bills,
  months,
  onMonths,
  fileName,
}: {
  readonly cost: CostFigures;
  readonly base: CostFigures | null;
  readonly option: string;
  /** null: the option is the baseline. */
  readonly baseline: string | null;
  readonly bills: readonly BillCheck[];
  readonly months: number;
  readonly onMonths: (months: number) => void;
  readonly fileName: string;
}) {
  const own = costForecast(cost, months);
  const other = base === null || baseline === null ? null : costForecast(base, months);
  const points = own.months.map(({ month, usd, sumUsd }, i) => ({
    month,
    usd,
    sumUsd,
    baseUsd: other?.months[i]?.usd ?? null,
  }));
  const span = spans.find(({ value }) => Number(value) === months)?.value ?? '36';
  const last = points.at(-1);
  const bound = { lowerBound: own.lowerBound };
  const amount = (usd: number | null) => ({ exact: usd, shown: text(money(usd, bound)) });
  return (
    <ChartFrame
      title="Bill as demand grows"
      unit={`a month, ${text(percent(own.growthPerYear))} growth a year`}
      summary={`${text(money(points[0]?.usd ?? null, bound))} in the first month, ${text(money(last?.usd ?? null, bound))} in month ${months}, ${text(money(last?.sumUsd ?? null, bound))} in all`}
      fileName={fileName}
      table={{
        header: ['Month', option, 'Sum', ...(other === null ? [] : [baseline ?? ''])],
        rows: points.map(({ month, usd, sumUsd, baseUsd }) => [
          { exact: month, shown: String(month) },
          amount(usd),
          amount(sumUsd),
          ...(other === null ? [] : [{ exact: baseUsd, shown: dollars(baseUsd) }]),
        ]),
      }}
      height={230}
      state={points.length === 0 ? 'empty' : 'ready'}
      empty="Nothing is known of the bill."
      legend={
        <span className="flex flex-wrap items-center gap-3">
          <Legend
            entries={[
              { label: option, color: 'var(--accent)', thin: true },
              ...(other === null
                ? []
                : [{ label: baseline ?? '', color: 'var(--text-3)', thin: true }]),
            ]}
          />
          <Segmented
            label="Time"
            value={span}
            segments={spans}
            onValue={(value) => onMonths(Number(value))}
            className="print:hidden"
          />
        </span>
      }
      footer={
        <div className="mt-2 space-y-1 text-note text-text-2">
          <p>
            {cost.yearly.map(({ id, year, usd }) => (
              <span key={id} className="mr-3 inline-block">
                Year {year}{' '}
                <FigureButton
                  label={`Year ${year}`}
                  words={money(usd, bound)}
                  figure={`cost.yearly[${id}].usd`}
                  strong
                />
              </span>
            ))}
          </p>
          {bills.length === 0 ? null : (
            <ul aria-label="What was billed" className="space-y-0.5">
              {bills.map(({ month, billedUsd, reckonedUsd, ratio }) => (
                <li key={month}>
                  {month}: billed {dollars(billedUsd)}, reckoned {dollars(reckonedUsd)}
                  {ratio === null ? '' : `, ${text(percent(ratio))} of it`}
                </li>
              ))}
            </ul>
          )}
          <BillButton />
        </div>
      }
    >
      {(size) => (
        <ForecastLines
          points={points}
          option={option}
          baseline={other === null ? null : baseline}
          {...size}
        />
      )}
    </ChartFrame>
  );
}
