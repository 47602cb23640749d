/**
 * Availability of things of which any one is enough, failing independently of one another:
 * 1 − Π (1 − a). Two of 99 % make 99.99 %. Of none, 0.
 */
export function redundant(availabilities: readonly number[]): number {
  return 1 - availabilities.reduce((product, a) => product * (1 - a), 1);
}
