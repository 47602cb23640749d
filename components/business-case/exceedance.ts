import type { OptionSimulation, ToleratedLoss } from '@/lib/engine/model';

/** One option's curve. */
export interface ExceedanceSeries {
  readonly name: string;
  readonly color: string;
  readonly width: number;
  readonly points: OptionSimulation['exceedance'];
  /** Chance of a year above a tolerated loss, as counted; null where none was counted. */
  readonly exceeded: (lossUsd: number) => number | null;
}

const others = ['var(--ochre)', 'var(--plum)', 'var(--teal)', 'var(--slate)'];

/** A curve for every option: the one looked at and the baseline stand out. */
export function exceedanceSeries(
  options: readonly OptionSimulation[],
  own: string,
  baseline: string,
): readonly ExceedanceSeries[] {
  const rest = options.filter(({ name }) => name !== own && name !== baseline);
  const ranked = [
    ...rest,
    ...options.filter(({ name }) => name === baseline && name !== own),
    ...options.filter(({ name }) => name === own),
  ];
  return ranked.map((option, i) => ({
    name: option.name,
    color:
      option.name === own
        ? 'var(--accent)'
        : option.name === baseline
          ? 'var(--text-1)'
          : (others[i % others.length] ?? 'var(--mute)'),
    width: option.name === own ? 2.5 : 1.5,
    points: option.exceedance,
    exceeded: (lossUsd) =>
      option.tolerance.find((one) => one.lossUsd === lossUsd)?.probability ?? null,
  }));
}

/** Rarer years than this are not drawn. */
const rarest = 0.01;
const least = 1000;

/** The curves as rows of one table, and the losses between which they are drawn. */
export function exceedancePoints(
  series: readonly ExceedanceSeries[],
  tolerance: readonly ToleratedLoss[],
): {
  readonly points: readonly {
    readonly lossUsd: number;
    readonly chance: Readonly<Record<string, number>>;
  }[];
  readonly fromUsd: number;
  readonly toUsd: number;
} {
  const rows = new Map<number, Record<string, number>>();
  for (const { name, points } of series)
    for (const { lossUsd, probability } of points) {
      if (lossUsd < least) continue;
      const row = rows.get(lossUsd) ?? {};
      row[name] = probability;
      rows.set(lossUsd, row);
    }
  const sorted = [...rows].toSorted(([a], [b]) => a - b);
  const seen = sorted.filter(([, row]) => Object.values(row).some((p) => p >= rarest * 0.5));
  const limits = tolerance.map(({ lossUsd }) => lossUsd);
  const first = sorted.findLast(([, row]) => Object.values(row).every((p) => p > 0.995));
  const fromUsd = Math.max(
    least,
    Math.min(first?.[0] ?? seen[0]?.[0] ?? least, ...limits.map((usd) => usd / 2)),
  );
  const toUsd = Math.max(seen.at(-1)?.[0] ?? 0, ...limits.map((usd) => usd * 2), fromUsd * 10);
  return {
    points: sorted
      .filter(([usd]) => usd >= fromUsd && usd <= toUsd)
      .map(([lossUsd, chance]) => ({ lossUsd, chance })),
    fromUsd,
    toUsd,
  };
}

/** Losses that are marked on the axis: powers of ten, with halves of them where there is room. */
export function lossTicks(fromUsd: number, toUsd: number): readonly number[] {
  const decades = Math.log10(toUsd / fromUsd);
  const steps = decades > 2.5 ? [1] : decades > 1.3 ? [1, 3] : [1, 2, 5];
  const ticks: number[] = [];
  for (let power = 10 ** Math.floor(Math.log10(fromUsd)); power <= toUsd; power *= 10)
    for (const step of steps)
      if (step * power >= fromUsd && step * power <= toUsd) ticks.push(step * power);
  return ticks;
}
