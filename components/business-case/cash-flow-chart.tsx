'use client';

import dynamic from 'next/dynamic';
import type { OptionReturns } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import { Legend } from '../chart/legend';
import { signed } from './chart-looks';
import { cumulativeOf } from './cumulative';

// Recharts comes after the page stands.
const CashFlowLines = dynamic(() => import('./cash-flow-lines').then((m) => m.CashFlowLines), {
  ssr: false,
});

/** What came in less what was paid, summed up month by month. */
export function CashFlowChart({
  own,
  fileName,
}: {
  readonly own: OptionReturns;
  readonly fileName: string;
}) {
  const points = cumulativeOf(own.cashFlows, own.discountRatePerYear);
  const last = points.at(-1);
  const { paybackMonths } = own;
  const back =
    paybackMonths === null ? 'never pays back' : `pays back in month ${Math.ceil(paybackMonths)}`;
  return (
    <ChartFrame
      title="Cumulative cash flow"
      unit={`by month, discounted at ${text(percent(own.discountRatePerYear))} a year`}
      summary={`${back}; ${signed(last?.paidUsd ?? null)} at the end, ${signed(last?.discountedUsd ?? null)} discounted`}
      fileName={fileName}
      table={{
        header: ['Month', 'Cost', 'Benefit', 'Net', 'Sum', 'Sum discounted'],
        rows: own.cashFlows.map((flow, i) => {
          const point = points[i];
          return [
            { exact: flow.month, shown: String(flow.month) },
            { exact: flow.costUsd, shown: signed(flow.costUsd) },
            { exact: flow.benefitUsd, shown: signed(flow.benefitUsd) },
            { exact: point?.netUsd ?? null, shown: signed(point?.netUsd ?? null) },
            { exact: point?.paidUsd ?? null, shown: signed(point?.paidUsd ?? null) },
            { exact: point?.discountedUsd ?? null, shown: signed(point?.discountedUsd ?? null) },
          ];
        }),
      }}
      height={(width) => (width < 420 ? 240 : 300)}
      state={points.length === 0 ? 'empty' : 'ready'}
      empty="Without a known bill there are no flows."
      legend={
        <Legend
          entries={[
            { label: 'as paid', color: 'var(--accent)', thin: true },
            { label: 'discounted', color: 'var(--text-3)', thin: true },
          ]}
        />
      }
    >
      {(size) => <CashFlowLines points={points} paybackMonth={paybackMonths} {...size} />}
    </ChartFrame>
  );
}
