import { hoursPerYear } from '../../availability/minutes-per-year';
import type { DurationLaw } from '../../availability/duration-law';
import type { CreditTier } from '../../model';
import { ln } from '../../numeric/ln';
import { normalAbove } from '../../numeric/normal-distribution';
import { hoursDown, type OutageEffect } from './outage-effect';

/** Hours in a month of 365 ÷ 12 days. */
export const hoursPerMonth = hoursPerYear / 12;

/** The part of a month's price that is given back after so many hours of downtime in it. */
export function creditFor(tiers: readonly CreditTier[], hoursInMonth: number): number {
  return tiers.reduce(
    (most, { below, credit }) =>
      hoursInMonth > (1 - below) * hoursPerMonth * (1 + rounding) ? Math.max(most, credit) : most,
    0,
  );
}

/** Exactly what is promised is no shortfall. */
const rounding = 1e-9;

/**
 * The mean part of a month's price that one outage gives back, beyond what the month's steady hours of
 * downtime give back anyway. Each outage is taken to fall into one month and to have it for itself.
 */
export function meanCredit(
  tiers: readonly CreditTier[],
  effect: OutageEffect,
  law: DurationLaw,
  success: number,
  steadyHours: number,
): number {
  const anyway = creditFor(tiers, steadyHours);
  const steps = stepsOf(tiers).filter(({ credit }) => credit > anyway);
  const beyond = (works: boolean) =>
    steps.reduce((sum, { hours, credit }, i) => {
      const before = Math.max(anyway, steps[i - 1]?.credit ?? 0);
      return sum + (credit - before) * chanceAbove(effect, law, works, hours - steadyHours);
    }, 0);
  return success * beyond(true) + (1 - success) * beyond(false);
}

/** Tiers as hours a month from which on more is given back, ascending; a tier that gives no more is none. */
function stepsOf(tiers: readonly CreditTier[]): { hours: number; credit: number }[] {
  const rising: { hours: number; credit: number }[] = [];
  for (const { below, credit } of tiers.toSorted((a, b) => b.below - a.below)) {
    if (credit > (rising.at(-1)?.credit ?? 0)) {
      rising.push({ hours: (1 - below) * hoursPerMonth, credit });
    }
  }
  return rising;
}

/** Chance that an outage takes users down for more than so many hours. */
function chanceAbove(
  effect: OutageEffect,
  { mu, sigma }: DurationLaw,
  works: boolean,
  hours: number,
): number {
  if (hours <= 0) return 1;
  const length = lengthFor(effect, works, hours);
  if (length === Infinity) return 0;
  if (!(sigma > 0)) return ln(length) < mu ? 1 : 0;
  return normalAbove((ln(length) - mu) / sigma);
}

/** The length of an outage that takes users down for so many hours: by halving, as the hours rise with it. */
function lengthFor(effect: OutageEffect, works: boolean, hours: number): number {
  const longest = 1e6;
  if (hoursDown(effect, longest, works) <= hours) return Infinity;
  let [low, high] = [0, longest];
  for (let n = 0; n < 100; n += 1) {
    const middle = (low + high) / 2;
    if (hoursDown(effect, middle, works) > hours) high = middle;
    else low = middle;
  }
  return high;
}
