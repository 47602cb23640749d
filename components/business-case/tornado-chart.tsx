'use client';

import type { OptionReturns, TornadoBar } from '@/lib/engine/model';
import { quantity } from '@/lib/format/quantity';
import { signedTicks } from '@/lib/format/signed-ticks';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import { classNames } from '../ui/class-names';
import { dollars, signed } from './chart-looks';
import { levelBar } from './level-bar';

/** So many inputs are drawn; the table has them all. */
const shown = 7;
const rowHeight = 44;
/** Where a label and its range stand below one another. */
const narrow = 600;
const tallRow = 62;
const axisHeight = 22;

const range = ({ p10, p90, unit }: TornadoBar): string =>
  `${text(quantity(p10, unit))} to ${text(quantity(p90, unit))}`;

/** What a table copies: a length kept by its logarithm as the hours that are shown. */
const exactOf = (value: number, unit: string): number =>
  unit === 'ln h' ? Math.exp(value) : value;

function End({ bar, side }: { readonly bar: TornadoBar; readonly side: 'lowUsd' | 'highUsd' }) {
  return (
    <button
      type="button"
      data-figure={`tornado[${bar.input}].${side}`}
      aria-haspopup="dialog"
      className={classNames(
        'tabular inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 text-label text-text-2 hover:bg-hover',
        side === 'lowUsd' ? '-ml-1' : '-mr-1',
      )}
    >
      <span className="sr-only">
        {bar.label}, {side === 'lowUsd' ? 'lower' : 'higher'} end:{' '}
      </span>
      {signed(bar[side])}
    </button>
  );
}

/** What moves the net present value most: each input at its P10 and its P90. */
export function TornadoChart({
  own,
  fileName,
}: {
  readonly own: OptionReturns;
  readonly fileName: string;
}) {
  const bars = own.sensitivity.slice(0, shown);
  const base = own.npvUsd ?? 0;
  const ends = bars.flatMap(({ lowUsd, highUsd }) => [lowUsd, highUsd]);
  const ticks = signedTicks(Math.min(...ends, base), Math.max(...ends, base));
  const axis = { least: ticks[0] ?? 0, most: ticks.at(-1) ?? 1 };
  return (
    <ChartFrame
      title="What moves it most"
      unit="net present value at P10 and P90"
      summary={bars
        .map((bar) => `${bar.label}: ${signed(bar.lowUsd)} to ${signed(bar.highUsd)}`)
        .join('; ')}
      fileName={fileName}
      table={{
        header: ['Input', 'P10', 'P90', 'Lower', 'Higher'],
        rows: own.sensitivity.map((bar) => [
          { exact: bar.label, shown: bar.label },
          { exact: exactOf(bar.p10, bar.unit), shown: text(quantity(bar.p10, bar.unit)) },
          { exact: exactOf(bar.p90, bar.unit), shown: text(quantity(bar.p90, bar.unit)) },
          { exact: bar.lowUsd, shown: signed(bar.lowUsd) },
          { exact: bar.highUsd, shown: signed(bar.highUsd) },
        ]),
      }}
      height={(width) => bars.length * (width < narrow ? tallRow : rowHeight) + axisHeight}
      spoken
      state={bars.length === 0 ? 'empty' : 'ready'}
      empty="Nothing that it hangs on is uncertain. Say what is, under business.returns.uncertain in the text."
    >
      {({ width }) => (
        <div className="relative" style={{ width }}>
          <div aria-hidden className="absolute inset-x-0 inset-y-0">
            {[0, base].map((at, i) => (
              <span
                key={i === 0 ? 'zero' : 'base'}
                className={classNames('absolute w-px', i === 0 ? 'bg-line-strong' : 'bg-text-2')}
                style={{ left: levelBar(at, at, axis).left, top: 0, bottom: axisHeight }}
              />
            ))}
            {ticks.map((at, i) =>
              ticks.length > 4 && i % 2 === 1 ? null : (
                <span
                  key={at}
                  className={classNames(
                    'tabular absolute bottom-0 text-label whitespace-nowrap text-text-2',
                    i === 0
                      ? ''
                      : i === ticks.length - 1
                        ? '-translate-x-full'
                        : '-translate-x-1/2',
                  )}
                  style={{ left: levelBar(at, at, axis).left }}
                >
                  {dollars(at)}
                </span>
              ),
            )}
          </div>
          <ul className="relative" style={{ paddingBottom: axisHeight }}>
            {bars.map((bar) => (
              <li key={bar.input} style={{ height: width < narrow ? tallRow : rowHeight }}>
                <span className="relative flex items-center justify-between gap-2 bg-surface">
                  <span
                    className={classNames('min-w-0 text-note', width >= narrow && 'truncate')}
                    title={`${bar.label}, ${range(bar)}`}
                  >
                    <span className="inline-block font-[550] first-letter:uppercase">
                      {bar.label}
                    </span>{' '}
                    <span className="inline-block text-text-3">{range(bar)}</span>
                  </span>
                  <span className="flex shrink-0 gap-1.5">
                    <End bar={bar} side="lowUsd" />
                    <End bar={bar} side="highUsd" />
                  </span>
                </span>
                <span aria-hidden className="relative block h-3">
                  {bar.lowUsd < base ? (
                    <span
                      className="absolute inset-y-0 bg-slate"
                      style={levelBar(bar.lowUsd, Math.min(base, bar.highUsd), axis)}
                    />
                  ) : null}
                  {bar.highUsd > base ? (
                    <span
                      className="absolute inset-y-0 bg-teal"
                      style={levelBar(Math.max(base, bar.lowUsd), bar.highUsd, axis)}
                    />
                  ) : null}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </ChartFrame>
  );
}
