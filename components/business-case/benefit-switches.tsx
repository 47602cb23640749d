'use client';

import type { BenefitId } from '@/lib/engine/model';
import { Switch } from '../ui/switch';
import { classNames } from '../ui/class-names';
import { signed } from './chart-looks';
import type { ShownCase } from './shown-case';

const benefits = [
  { id: 'outages', label: 'Outages avoided', key: 'outageAvoidedUsd' },
  { id: 'latency', label: 'Latency uplift', key: 'latencyUpliftUsd' },
  { id: 'market', label: 'Market access', key: 'marketAccessUsd' },
] as const;

/** Each benefit with what it brings over the horizon, counted or not. */
export function BenefitSwitches({
  shown,
  onWithout,
}: {
  readonly shown: ShownCase;
  readonly onWithout: (without: readonly BenefitId[]) => void;
}) {
  const { without, whole, returns, notStated } = shown;
  const turn = (id: BenefitId, on: boolean) =>
    onWithout(on ? without.filter((one) => one !== id) : [...without, id]);
  const chips: readonly {
    id: BenefitId;
    label: string;
    says: string;
    because?: string | undefined;
  }[] = [
    ...benefits.map(({ id, label, key }) => ({
      id,
      label,
      ...(notStated[id] !== undefined
        ? { says: 'not stated', because: notStated[id] }
        : id === 'market' && !whole.market.isOpen
          ? { says: 'shut', because: whole.market.because }
          : { says: signed(whole.benefits?.[key] ?? null) }),
    })),
    ...(returns.downtimeCost.brandUsd > 0 || without.includes('brand')
      ? [{ id: 'brand' as const, label: 'Brand, a judgement', says: 'in outages' }]
      : []),
  ];
  return (
    <fieldset aria-label="Benefits that count" className="flex flex-wrap items-center gap-2">
      <span className="text-note text-text-3">Counted</span>
      {chips.map(({ id, label, says, because }) => {
        const on = !without.includes(id);
        return (
          <span
            key={id}
            title={because}
            className={classNames(
              'inline-flex h-8 items-center rounded-overlay border px-2.5',
              on ? 'border-line-strong bg-surface' : 'border-line bg-sunken',
            )}
          >
            <Switch
              checked={on}
              onChecked={(next) => turn(id, next)}
              label={
                <span className={on ? undefined : 'text-text-2'}>
                  {label} <span className="tabular font-semibold">{says}</span>
                </span>
              }
            />
          </span>
        );
      })}
    </fieldset>
  );
}
