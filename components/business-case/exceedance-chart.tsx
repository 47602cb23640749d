'use client';

import dynamic from 'next/dynamic';
import type { Architecture } from '@/lib/engine/model';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import { Legend } from '../chart/legend';
import { FigureButton } from '../latency/figure-button';
import { SeverityMark } from '../ui/severity-mark';
import { dollars } from './chart-looks';
import { exceedanceSeries } from './exceedance';
import type { ShownCase } from './shown-case';
import { ToleranceButton } from './tolerance-button';

const ExceedanceLines = dynamic(() => import('./exceedance-lines').then((m) => m.ExceedanceLines), {
  ssr: false,
});

/** How often outages cost more than so much in a year, for every option, against what is tolerated. */
export function ExceedanceChart({
  shown,
  business,
  fileName,
}: {
  readonly shown: ShownCase;
  readonly business: Architecture['business'];
  readonly fileName: string;
}) {
  const { simulation, own, baseline } = shown;
  const tolerance = business?.returns?.tolerance ?? [];
  const series = exceedanceSeries(simulation?.options ?? [], own.name, baseline.name);
  const options = simulation?.options ?? [];
  return (
    <ChartFrame
      title="Outage loss in a year"
      unit="chance of losing more"
      summary={options
        .map(
          ({ name, yearlyLoss }) =>
            `${name}: ${text(money(yearlyLoss.meanUsd))} in the mean, ${text(money(yearlyLoss.p95Usd))} in one year of twenty`,
        )
        .join('; ')}
      fileName={fileName}
      table={{
        header: ['Option', 'Mean', '± error', 'One year of twenty', 'Worst twentieth'],
        rows: options.map(({ name, yearlyLoss: year }) => [
          { exact: name, shown: name },
          { exact: year.meanUsd, shown: dollars(year.meanUsd) },
          { exact: year.standardErrorUsd, shown: dollars(year.standardErrorUsd) },
          { exact: year.p95Usd, shown: dollars(year.p95Usd) },
          { exact: year.cvar95Usd, shown: dollars(year.cvar95Usd) },
        ]),
      }}
      height={250}
      state={simulation === null ? 'loading' : 'ready'}
      legend={
        <Legend entries={series.map(({ name, color }) => ({ label: name, color, thin: true }))} />
      }
      footer={
        tolerance.length === 0 ? (
          <p className="mt-2 text-note text-text-2">
            No loss is called tolerable. State which loss of a year may be exceeded how often, and
            it is drawn here. <ToleranceButton label="State what is tolerated" />
          </p>
        ) : (
          <>
            <ul className="mt-2 space-y-1">
              {options.flatMap(({ name, tolerance: checks }) =>
                checks.map(({ lossUsd, tolerated, probability, holds }) => (
                  <li key={`${name} ${lossUsd}`} className="flex items-center gap-1.5 text-note">
                    <SeverityMark standing={holds ? 'meets' : 'high'} size={13} decorative />
                    <span className="font-[550]">{name}</span> above {dollars(lossUsd)} in
                    <FigureButton
                      label={`${name}, chance of losing more than ${dollars(lossUsd)}`}
                      words={percent(probability)}
                      figure={`exceeded[${name}].${lossUsd}`}
                      strong
                    />
                    <span className="text-text-3">
                      of years, {text(percent(tolerated))} tolerated: {holds ? 'holds' : 'missed'}
                    </span>
                  </li>
                )),
              )}
            </ul>
            <p className="mt-1.5">
              <ToleranceButton label="Change what is tolerated" />
            </p>
          </>
        )
      }
    >
      {(size) => <ExceedanceLines series={series} tolerance={tolerance} {...size} />}
    </ChartFrame>
  );
}
