'use client';

import { useCallback, useMemo, type ReactNode } from 'react';
import type { LossRecovery, RecoveryFigures, RegionId } from '@/lib/engine/model';
import { recoveryTime } from '@/lib/format/recovery-words';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useOptionEvaluation } from '../architecture/use-option-evaluation';
import { Segmented } from '../ui/segmented';
import { Select } from '../ui/select';
import { sameLoss } from './chosen-loss';
import { DataLossCard } from './data-loss-card';
import { RampChart } from './ramp-chart';
import { recoverySentence } from './recovery-sentence';
import { useChosenRecovery } from './use-chosen-recovery';
import { nothingBeside, useRecoveryAddress } from './use-recovery-address';
import { waterfallOf, type Quantile } from './waterfall';
import { WaterfallChart, type FigureOfStep } from './waterfall-chart';

const quantiles = [
  { value: 'worst', label: 'At worst' },
  { value: 'median', label: 'Median' },
] as const;

const idOf = (lost: readonly RegionId[]): string => lost.join('+');

/** Where the figures of a loss are explained; only losses of one site are. */
function pathsOf({ lost }: LossRecovery, quantile: Quantile) {
  const path = lost.length === 1 ? `recovery.losses[${idOf(lost)}]` : null;
  const under = (rest: string): string | null => (path === null ? null : `${path}.${rest}`);
  const step: FigureOfStep = (segment) =>
    under(`${quantile === 'worst' ? 'rto' : 'rtoP50'}.${segment}S`);
  return {
    step,
    data: (name: string | null) => (name === null ? null : under(`data[${name}].rpoS`)),
    ramp: (region: RegionId) => (figure: string) => under(`standby[${region}].${figure}`),
  };
}

/** One loss: how long it lasts step by step, which writes it takes along, how standbys grow. */
export function LossOfRecovery({
  recovery,
  below,
  aside,
}: {
  readonly recovery: RecoveryFigures;
  /** Below the charts of the loss. */
  readonly below: ReactNode;
  /** Beside them, below the writes. */
  readonly aside: ReactNode;
}) {
  const { architecture, option, address } = useOpenArchitecture();
  const { requirements, metadata, options } = architecture;
  const [{ quantile, beside }, setShown] = useRecoveryAddress();
  const chosen = useChosenRecovery(recovery);

  const others = options.filter(({ name }) => name !== option.name).map(({ name }) => name);
  const standard = others.find((name) => name === metadata.current) ?? null;
  const other = beside === null ? standard : (others.find((name) => name === beside) ?? null);
  const compared = useOptionEvaluation(other);

  const { setLost } = address;
  const choose = useCallback(
    (id: string) => {
      const loss = recovery.losses.find(({ lost }) => idOf(lost) === id);
      if (loss !== undefined) setLost(loss.lost);
    },
    [recovery, setLost],
  );
  const requiredS = requirements.rtoS ?? null;
  const against = chosen === null || compared === null ? null : sameLoss(compared.recovery, chosen);
  const waterfall = useMemo(
    () => (chosen === null ? null : waterfallOf(chosen, against, requiredS, quantile)),
    [chosen, against, requiredS, quantile],
  );
  if (chosen === null || waterfall === null) return null;

  const several = chosen.lost.length > 1;
  const lostWords = sentenceList(chosen.lost.map(shortRegion));
  const choices = [
    ...recovery.losses.map(({ lost, rto, outcome }) => ({
      value: idOf(lost),
      label: `${sentenceList(lost.map(shortRegion))} lost`,
      hint: text(recoveryTime(rto.totalS, outcome)),
    })),
    ...(several ? [{ value: idOf(chosen.lost), label: `${lostWords} lost` }] : []),
  ];
  const paths = pathsOf(chosen, quantile);
  return (
    <>
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-64 flex-1">
          <h2 className="text-page">Recovery</h2>
          <p className="max-w-[92ch] text-body text-text-2">
            {recoverySentence(chosen, requirements)}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          <div className="w-48">
            <Select label="The loss" value={idOf(chosen.lost)} options={choices} onValue={choose} />
          </div>
          {others.length === 0 ? null : (
            <div className="w-48">
              <Select
                label="Compared with"
                value={other ?? nothingBeside}
                options={[
                  { value: nothingBeside, label: 'Beside nothing' },
                  ...others.map((name) => ({ value: name, label: `Beside ${name}` })),
                ]}
                onValue={(next) => void setShown({ beside: next === standard ? null : next })}
              />
            </div>
          )}
          <Segmented
            label="Which times"
            value={quantile}
            segments={quantiles}
            onValue={(next) => void setShown({ quantile: next })}
          />
        </div>
      </header>
      <div className="grid grid-cols-1 gap-3.5 xl:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)] xl:items-start">
        <div className="grid grid-cols-1 gap-3.5">
          <WaterfallChart
            waterfall={waterfall}
            title="Recovery time, taken apart"
            unit={`${lostWords} lost`}
            option={option.name}
            other={against === null ? null : other}
            requiredS={requiredS}
            figureOf={paths.step}
            fileName={`recovery-${chosen.lost.map(shortRegion).join('-')}`}
          />
          {chosen.standby.map((ramp) => (
            <RampChart
              key={ramp.region}
              ramp={ramp}
              isRequired={requiredS !== null}
              figureOf={paths.ramp(ramp.region)}
              fileName={`growth-${shortRegion(ramp.region)}`}
            />
          ))}
          {below}
        </div>
        <div className="grid grid-cols-1 gap-3.5">
          <DataLossCard
            recovery={chosen}
            allowedS={requirements.rpoS ?? null}
            figureOf={paths.data}
          />
          {aside}
        </div>
      </div>
    </>
  );
}
