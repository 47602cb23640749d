/** Minutes in a year of 365 days: 99.9 % leaves 525.6 of them. */
export const minutesPerYear = 525_600;
export const hoursPerYear = 8760;

/** Minutes a year that an availability leaves out. */
export function downtimeMinutes(availability: number): number {
  return (1 - availability) * minutesPerYear;
}

/** The availability that leaves so many minutes a year out; never below 0 nor above 1. */
export function availabilityOf(minutes: number): number {
  return Math.min(1, Math.max(0, 1 - minutes / minutesPerYear));
}
