'use client';

import dynamic from 'next/dynamic';
import { decimal } from '@/lib/format/decimal';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import { ProgressBar } from '../compute/progress-bar';
import { useElapsed } from '../compute/use-elapsed';
import { FigureButton } from '../latency/figure-button';
import { Button } from '../ui/button';
import { NumberInput } from '../ui/number-input';
import { Field } from '../ui/field';
import { dollars, signed } from './chart-looks';
import type { ShownCase } from './shown-case';
import { manyTrials, type ShownSimulation } from './use-simulation';

const DistributionBars = dynamic(
  () => import('./distribution-bars').then((m) => m.DistributionBars),
  { ssr: false },
);

const largestSeed = 4_294_967_295;

const rows = [
  ['P10', 'p10Usd'],
  ['P50', 'p50Usd'],
  ['P90', 'p90Usd'],
  ['Worst twentieth', 'cvar95Usd'],
] as const;

/** How sure the net present value is: what was drawn, from which seed, and a million on demand. */
export function SimulationCard({
  shown,
  drawing,
  seed,
  onSeed,
  fileName,
}: {
  readonly shown: ShownCase;
  readonly drawing: ShownSimulation;
  readonly seed: number;
  readonly onSeed: (seed: number) => void;
  readonly fileName: string;
}) {
  const { drawn } = shown;
  const { running, because, drawMany, cancel } = drawing;
  const elapsed = useElapsed(running?.since ?? null);
  return (
    <ChartFrame
      title="How sure that is"
      unit={`net present value, ${drawn === null ? 'not drawn yet' : `${decimal(drawn.trials)} trials`}`}
      summary={
        drawn === null
          ? 'not drawn yet'
          : `P10 ${signed(drawn.p10Usd)}, P50 ${signed(drawn.p50Usd)}, P90 ${signed(drawn.p90Usd)}, ${text(percent(drawn.probabilityOfLoss))} chance of a loss`
      }
      fileName={fileName}
      table={{
        header: ['From', 'To', 'Part of the trials'],
        rows: (drawn?.distribution ?? []).map(({ fromUsd, toUsd, probability }) => [
          { exact: fromUsd, shown: dollars(fromUsd) },
          { exact: toUsd, shown: dollars(toUsd) },
          { exact: probability, shown: text(percent(probability)) },
        ]),
      }}
      height={196}
      state={drawn === null ? (because === null ? 'loading' : 'empty') : 'ready'}
      empty={because}
      footer={
        drawn === null ? null : (
          <div className="space-y-3">
            <dl className="grid grid-cols-3 gap-x-3 gap-y-1.5 pt-2 text-body sm:grid-cols-6">
              {rows.map(([label, key]) => (
                <div key={key}>
                  <dt className="text-label text-text-3">{label}</dt>
                  <dd>
                    <FigureButton
                      label={label}
                      words={money(drawn[key], { signed: true })}
                      figure={`drawn.${key}`}
                      strong
                    />
                  </dd>
                </div>
              ))}
              <div>
                <dt className="text-label text-text-3">Mean ± error</dt>
                <dd>
                  <FigureButton
                    label="Mean"
                    words={money(drawn.meanUsd, { signed: true })}
                    figure="drawn.meanUsd"
                    strong
                  />{' '}
                  <span className="text-note whitespace-nowrap text-text-3">
                    ± {text(money(drawn.standardErrorUsd))}
                  </span>
                </dd>
              </div>
              <div>
                <dt className="text-label text-text-3">Chance of a loss</dt>
                <dd>
                  <FigureButton
                    label="Chance of a loss"
                    words={percent(drawn.probabilityOfLoss)}
                    figure="drawn.probabilityOfLoss"
                    strong
                  />
                </dd>
              </div>
            </dl>
            <div className="flex flex-wrap items-end gap-3 print:hidden">
              <Field label="Seed" inline className="w-40">
                {(control) => (
                  <NumberInput
                    {...control}
                    value={seed}
                    min={0}
                    max={largestSeed}
                    onCommit={(next) => {
                      if (next === null || !Number.isInteger(next)) return false;
                      onSeed(next);
                      return true;
                    }}
                  />
                )}
              </Field>
              <Button
                onClick={drawMany}
                busy={running !== null}
                disabled={drawn.trials >= manyTrials}
              >
                Draw a million
              </Button>
              {because === null ? null : (
                <p role="alert" className="text-note text-critical-text">
                  {because}
                </p>
              )}
            </div>
            {running === null ? null : (
              <ProgressBar progress={running.progress} elapsedMs={elapsed} onCancel={cancel} />
            )}
            <p className="hidden text-note text-text-3 print:block">Seed {seed}</p>
          </div>
        )
      }
    >
      {(size) => (drawn === null ? null : <DistributionBars drawn={drawn} {...size} />)}
    </ChartFrame>
  );
}
