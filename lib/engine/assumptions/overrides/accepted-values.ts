import type { AcceptedValues, Parameter } from '../../model';

/** Ten years, in the unit. Longer than anything that the engine asks for. */
const tenYears: Readonly<Record<string, number>> = {
  ms: 10 * 365 * 86_400_000,
  s: 10 * 365 * 86_400,
  min: 10 * 365 * 1440,
  h: 10 * 365 * 24,
  days: 10 * 365,
};

/** How a value of a unit is written by people: with its time unit, as a percentage, or as a number. */
export type Notation = 'duration' | 'percentage' | 'number';

/** How a value of a unit is written. */
export function notationOf(unit: string): Notation {
  if (Object.hasOwn(tenYears, unit)) return 'duration';
  return unit === 'share' || unit.startsWith('of ') ? 'percentage' : 'number';
}

/** What may be stated for a parameter: what it says itself, else what its unit allows. */
export function acceptedFor({ accepts, unit }: Parameter): AcceptedValues {
  return accepts ?? acceptedOfUnit(unit);
}

/** What may be stated in a unit: no time below zero, no share above all of it. */
export function acceptedOfUnit(unit: string): AcceptedValues {
  switch (notationOf(unit)) {
    case 'duration':
      return { least: 0, most: tenYears[unit] ?? 0 };
    case 'percentage':
      return { least: 0, most: 1 };
    default:
      return { least: 0, most: 1e12 };
  }
}
