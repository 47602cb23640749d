'use client';

import { signedTicks } from '@/lib/format/signed-ticks';
import { ChartFrame } from '../chart/chart-frame';
import { Legend } from '../chart/legend';
import { classNames } from '../ui/class-names';
import { bridgeOf, type BridgeStep } from './bridge';
import { dollars, signed } from './chart-looks';
import { levelBar } from './level-bar';
import type { ShownCase } from './shown-case';

const rowHeight = 31;
const axisHeight = 24;
const narrow = 420;

const fill: Readonly<Record<BridgeStep['kind'], string>> = {
  benefit: 'bg-teal',
  cost: 'bg-slate',
  discount: 'bg-mute',
  net: 'bg-accent',
};

/** Whether a benefit takes away: more outages than the baseline has. */
const isTaken = ({ kind, usd }: BridgeStep): boolean => kind === 'benefit' && (usd ?? 0) < 0;

function Row({
  step,
  axis,
}: {
  readonly step: BridgeStep;
  readonly axis: { readonly least: number; readonly most: number };
}) {
  const isNet = step.kind === 'net';
  const off = step.offUsd;
  return (
    <li
      className={classNames(
        'grid grid-cols-[minmax(0,9.5rem)_minmax(0,1fr)_5rem] items-center gap-2 max-sm:grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)_4.5rem]',
        isNet && 'border-t border-line-strong',
      )}
      style={{ height: rowHeight }}
    >
      <span
        className={classNames(
          'truncate text-body',
          isNet && 'font-semibold',
          off !== null && 'text-text-3',
        )}
      >
        {step.label}
      </span>
      <span aria-hidden className="relative h-3.5">
        {step.fromUsd === step.toUsd && off === null ? null : off === null ? (
          <span
            className={classNames(
              'absolute inset-y-0 rounded-[2px]',
              isTaken(step) ? 'bg-slate' : fill[step.kind],
            )}
            style={levelBar(step.fromUsd, step.toUsd, axis)}
          />
        ) : (
          <span
            className="absolute inset-y-0 rounded-[2px] border border-dashed border-mute"
            style={levelBar(
              step.fromUsd,
              Math.min(axis.most, Math.max(axis.least, step.fromUsd + off)),
              axis,
            )}
          />
        )}
      </span>
      {step.because !== null ? (
        <span
          className="justify-self-end text-note whitespace-nowrap text-text-3"
          title={step.because}
        >
          not stated
        </span>
      ) : off === null ? (
        <button
          type="button"
          data-figure={step.figure}
          aria-haspopup="dialog"
          className={classNames(
            'tabular -mr-1 inline-flex min-h-6 cursor-pointer items-center justify-self-end rounded-chip px-1 text-body hover:bg-hover',
            isNet ? 'font-semibold' : 'font-[450]',
          )}
        >
          <span className="sr-only">{step.label}: </span>
          {signed(step.usd)}
        </button>
      ) : (
        <span className="tabular justify-self-end text-note text-text-3">off, {signed(off)}</span>
      )}
    </li>
  );
}

/** From the three benefits over the costs to what is left, as a waterfall. */
export function BridgeChart({
  shown,
  fileName,
}: {
  readonly shown: ShownCase;
  readonly fileName: string;
}) {
  const steps = bridgeOf(shown);
  const levels = steps.flatMap(({ fromUsd, toUsd }) => [fromUsd, toUsd]);
  const ticks = signedTicks(Math.min(...levels, 0), Math.max(...levels, 0));
  const axis = { least: ticks[0] ?? 0, most: ticks.at(-1) ?? 1 };
  const { baseline, horizonMonths } = shown.returns;
  return (
    <ChartFrame
      title="Cost and benefit"
      unit={`over ${horizonMonths} months, against ${baseline}`}
      summary={steps.map(({ label, usd }) => `${label} ${signed(usd)}`).join('; ')}
      fileName={fileName}
      table={{
        header: ['', 'Amount', 'Sum'],
        rows: steps.map(({ label, usd, toUsd, offUsd }) => [
          { exact: label, shown: offUsd === null ? label : `${label}, switched off` },
          { exact: usd, shown: offUsd === null ? signed(usd) : `0 (${signed(offUsd)})` },
          { exact: toUsd, shown: signed(toUsd) },
        ]),
      }}
      height={steps.length * rowHeight + axisHeight}
      spoken
      state={steps.length === 0 ? 'empty' : 'ready'}
      empty="Nothing is known of what it costs, so nothing can be held against it."
      legend={
        <Legend
          entries={[
            { label: 'benefit', color: 'var(--teal)' },
            { label: 'cost', color: 'var(--slate)' },
          ]}
        />
      }
    >
      {({ width }) => (
        <div className="relative" style={{ width }}>
          <div
            aria-hidden
            className="absolute inset-y-0 right-[5.5rem] left-[10rem] max-sm:right-[5rem] max-sm:left-[8rem]"
          >
            {ticks.map((at, i) => (
              <span key={at}>
                <span
                  className={classNames('absolute w-px', at === 0 ? 'bg-line-strong' : 'bg-line')}
                  style={{ left: levelBar(at, at, axis).left, top: 0, bottom: axisHeight }}
                />
                {width < narrow && i % 2 === 1 && at !== 0 ? null : (
                  <span
                    className="tabular absolute bottom-1 -translate-x-1/2 text-label whitespace-nowrap text-text-2"
                    style={{ left: levelBar(at, at, axis).left }}
                  >
                    {dollars(at)}
                  </span>
                )}
              </span>
            ))}
          </div>
          <ul className="relative" style={{ paddingBottom: axisHeight }}>
            {steps.map((step) => (
              <Row key={step.id} step={step} axis={axis} />
            ))}
          </ul>
        </div>
      )}
    </ChartFrame>
  );
}
