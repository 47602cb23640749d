import type { FlipSearch } from '@/lib/engine/model';

/** A stretch of an input's values as a line: where each value stands on it, from 0 to 1. */
export interface FlipScale {
  readonly lowest: number;
  readonly highest: number;
  readonly at: (value: number) => number;
}

/** From this ratio on a line is drawn by orders of magnitude. */
const wide = 15;
const room = 0.3;

/** An availability by its nines: 0.999 stands as far from 0.99 as 0.9999 from 0.999. */
const nines = (share: number): number => -Math.log10(Math.max(1e-9, 1 - share));

/** The stretch around today's value and the values at which the answer changes, with some room. */
export function flipScale({ from, flips, unit, lowest, highest }: FlipSearch): FlipScale {
  const marks = [...(from === null ? [] : [from]), ...flips.map(({ to }) => to)];
  const least = Math.min(...(marks.length === 0 ? [lowest] : marks));
  const most = Math.max(...(marks.length === 0 ? [highest] : marks));
  const scaled = (low: number, high: number, by: (value: number) => number): FlipScale => {
    const [start, end] = [by(low), by(high)];
    return {
      lowest: low,
      highest: high,
      at: (value) =>
        end <= start ? 0.5 : Math.min(1, Math.max(0, (by(value) - start) / (end - start))),
    };
  };
  if (unit === 'availability') {
    const low = Math.max(lowest, 1 - Math.min(1, (1 - least) * 4));
    const high = Math.min(highest, 1 - (1 - most) / 4);
    return scaled(low, high, nines);
  }
  if (least > 0 && most / least > wide)
    return scaled(Math.max(lowest, least / 2), Math.min(highest, most * 2), Math.log);
  const pad = (most - least || Math.abs(most) || 1) * room;
  return scaled(Math.max(lowest, least - pad), Math.min(highest, most + pad), (value) => value);
}
