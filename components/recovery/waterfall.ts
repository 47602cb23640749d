import type { LossRecovery, RecoveryBar } from '@/lib/engine/model';

/** At worst (where a step has no worst, in 95 of 100 cases), or in the median. */
export type Quantile = 'worst' | 'median';

export interface BarSpan {
  /** Seconds after the loss; null: after something that never ends. */
  readonly startS: number | null;
  /** null: never ends. */
  readonly lengthS: number | null;
}

/** A step of a recovery, beside the same step of another option. */
export interface WaterfallRow extends BarSpan {
  readonly segment: RecoveryBar['segment'];
  readonly because: string;
  readonly assumed: boolean;
  /** False for the shorter of promote and scale, which run side by side. */
  readonly counts: boolean;
  readonly other: BarSpan | null;
}

export interface Waterfall {
  readonly rows: readonly WaterfallRow[];
  readonly totalS: number | null;
  readonly otherTotalS: number | null;
  /** Where the axis ends, seconds. */
  readonly topS: number;
}

function spanOf(bar: RecoveryBar, quantile: Quantile): BarSpan {
  return quantile === 'worst'
    ? { startS: bar.startS, lengthS: bar.lengthS }
    : { startS: bar.p50StartS, lengthS: bar.p50LengthS };
}

export function totalOf({ rto, rtoP50 }: LossRecovery, quantile: Quantile): number | null {
  return (quantile === 'worst' ? rto : rtoP50).totalS;
}

/** A requirement or a comparison further out than so many times the rest would squeeze it to nothing. */
const farRequirement = 8;
const farOther = 3;
const room = 1.04;
/** What the axis spans where nothing has a length, seconds. */
const nothing = 60;

/** Where the axis ends: everything that can be compared by eye is inside. */
export function axisTop(own: number, requiredS: number | null, otherS: number | null): number {
  const base = Math.max(own, 0);
  const required =
    requiredS !== null && (base === 0 || requiredS <= farRequirement * base) ? requiredS : 0;
  const inner = Math.max(base, required);
  const other = otherS !== null && (inner === 0 || otherS <= farOther * inner) ? otherS : 0;
  return Math.max(inner, other, 0) * room || nothing;
}

/** A recovery step by step, with another option's beside it and an axis that fits both. */
export function waterfallOf(
  recovery: LossRecovery,
  other: LossRecovery | null,
  requiredS: number | null,
  quantile: Quantile,
): Waterfall {
  const rows = recovery.waterfall.map((bar): WaterfallRow => {
    const beside = other?.waterfall.find(({ segment }) => segment === bar.segment);
    return {
      ...spanOf(bar, quantile),
      segment: bar.segment,
      because: bar.because,
      assumed: bar.assumed.length > 0,
      counts: bar.counts,
      other: beside === undefined ? null : spanOf(beside, quantile),
    };
  });
  const ends = rows.map(({ startS, lengthS }) => (startS ?? 0) + (lengthS ?? 0));
  const totalS = totalOf(recovery, quantile);
  const otherTotalS = other === null ? null : totalOf(other, quantile);
  return {
    rows,
    totalS,
    otherTotalS,
    topS: axisTop(Math.max(totalS ?? 0, ...ends), requiredS, otherTotalS),
  };
}
