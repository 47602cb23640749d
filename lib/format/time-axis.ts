import { decimal } from './decimal';

const minute = 60;
const hour = 3600;
const day = 86_400;

/** Steps that clocks know, seconds. */
const steps = [
  0.1,
  0.2,
  0.5,
  1,
  2,
  5,
  10,
  15,
  30,
  minute,
  2 * minute,
  5 * minute,
  10 * minute,
  15 * minute,
  30 * minute,
  hour,
  2 * hour,
  3 * hour,
  6 * hour,
  12 * hour,
  day,
  2 * day,
  7 * day,
  14 * day,
  30 * day,
];
const mostTicks = 6;

function unitOf(topS: number): { readonly size: number; readonly name: string } {
  if (topS <= 2 * minute) return { size: 1, name: 's' };
  if (topS <= 2 * hour) return { size: minute, name: 'min' };
  return topS <= 2 * day ? { size: hour, name: 'h' } : { size: day, name: 'd' };
}

export interface TimeTick {
  readonly atS: number;
  readonly label: string;
}

/** About five ticks from zero, as clocks count, all in one unit; the unit stands at each but zero. */
export function timeTicks(topS: number): readonly TimeTick[] {
  if (!(topS > 0) || !Number.isFinite(topS)) return [{ atS: 0, label: '0' }];
  const step = steps.find((size) => topS / size <= mostTicks) ?? topS / mostTicks;
  const { size, name } = unitOf(topS);
  return Array.from({ length: Math.floor(topS / step + 1e-9) + 1 }, (_, i) => ({
    atS: i * step,
    label: i === 0 ? '0' : `${decimal((i * step) / size, 2)}\u00a0${name}`,
  }));
}
