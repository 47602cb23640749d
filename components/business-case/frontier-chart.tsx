'use client';

import dynamic from 'next/dynamic';
import type { Returns } from '@/lib/engine/model';
import { money } from '@/lib/format/money';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import { FigureButton } from '../latency/figure-button';
import { SeverityMark } from '../ui/severity-mark';
import { dollars, signed } from './chart-looks';
import type { ShownCase } from './shown-case';

const FrontierDots = dynamic(() => import('./frontier-dots').then((m) => m.FrontierDots), {
  ssr: false,
});

/** Whether the step up from the next cheaper option is worth it. */
function Step({ own }: Pick<ShownCase, 'own'>) {
  const { againstNextCheaper: step } = own;
  if (step === null || step.npvUsd === null) return null;
  const pays = step.npvUsd > 0;
  return (
    <p className="mt-2 text-note text-text-2">
      <span className="mr-1.5 inline-flex translate-y-0.5">
        <SeverityMark standing={pays ? 'meets' : 'high'} size={13} decorative />
      </span>
      The step from {step.option}, the next cheaper, costs {dollars(step.addedPerMonthUsd)} more a
      month and {pays ? 'is worth' : 'is not worth it:'}{' '}
      <FigureButton
        label={`Net present value against ${step.option}`}
        words={money(step.npvUsd, { signed: true })}
        figure="step.npvUsd"
        strong
      />
    </p>
  );
}

/** What each option costs and what downtime costs it: the frontier of cost and risk. */
export function FrontierChart({
  returns,
  shown,
  option,
  fileName,
}: {
  readonly returns: Returns;
  readonly shown: ShownCase;
  readonly option: string;
  readonly fileName: string;
}) {
  const points = returns.frontier;
  const missing = returns.options.filter(({ name }) => points.every((one) => one.option !== name));
  const npv = (name: string) => returns.options.find((one) => one.name === name)?.npvUsd ?? null;
  return (
    <ChartFrame
      title="Cost against risk"
      unit="lost to outages a year"
      summary={points
        .map(
          ({ option: name, monthlyUsd, lossPerYearUsd }) =>
            `${name}: ${dollars(monthlyUsd)} a month, ${dollars(lossPerYearUsd)} lost a year`,
        )
        .join('; ')}
      fileName={fileName}
      table={{
        header: ['Option', 'Cost a month', 'Lost a year', 'Net present value', 'On the frontier'],
        rows: points.map(({ option: name, monthlyUsd, lossPerYearUsd, isEfficient }) => [
          { exact: name, shown: name },
          { exact: monthlyUsd, shown: dollars(monthlyUsd) },
          { exact: lossPerYearUsd, shown: dollars(lossPerYearUsd) },
          { exact: npv(name), shown: signed(npv(name)) },
          { exact: isEfficient, shown: isEfficient ? 'yes' : 'no' },
        ]),
      }}
      height={240}
      state={points.length === 0 ? 'empty' : 'ready'}
      empty="Of no option the bill is known."
      footer={
        <>
          <ul className="mt-2 flex flex-wrap gap-x-4 gap-y-0.5 text-note text-text-2">
            {points.map(({ option: name, lossPerYearUsd }) => (
              <li key={name}>
                <span className="font-[550] text-text-1">{name}</span> loses{' '}
                <FigureButton
                  label={`${name}, lost to outages a year`}
                  words={money(lossPerYearUsd, { per: 'a year' })}
                  figure={`of[${name}].expectedLoss.usd`}
                  strong
                />
              </li>
            ))}
          </ul>
          {missing.length === 0 ? null : (
            <p className="mt-1 text-note text-text-2">
              {missing.map(({ name }) => name).join(', ')}: the bill is {text(money(null))}.
            </p>
          )}
          <Step own={shown.own} />
        </>
      }
    >
      {(size) => <FrontierDots points={points} own={option} {...size} />}
    </ChartFrame>
  );
}
