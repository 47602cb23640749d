/**
 * Availability of things that are all needed and fail independently of one another: Π a. 99.95 % and
 * 99.99 % make 99.94 %.
 */
export function serial(availabilities: readonly number[]): number {
  return availabilities.reduce((product, a) => product * a, 1);
}
