import { availability } from '@/lib/format/availability';
import { text } from '@/lib/format/words';

export interface NinesTick {
  /** Nines: 3 for 99.9 %. */
  readonly at: number;
  readonly label: string;
}

export interface NinesScale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly NinesTick[];
}

const most = 9;

/** How many nines an availability has, between 0 and 9: 2.3 for 99.5 %. */
export function ninesOf(share: number): number {
  return share >= 1 ? most : Math.min(most, Math.max(0, -Math.log10(1 - share)));
}

/** An axis in whole nines around some availabilities. */
export function ninesScale(shares: readonly number[]): NinesScale {
  const all = shares.map(ninesOf);
  const from = Math.floor(Math.min(...all, most - 1) - 0.05);
  const to = Math.max(from + 1, Math.ceil(Math.max(...all, 1) + 0.05));
  const low = Math.max(0, from);
  return {
    from: low,
    to,
    ticks: Array.from({ length: to - low + 1 }, (_, i) => ({
      at: low + i,
      label: text(availability(1 - 10 ** -(low + i))),
    })),
  };
}
