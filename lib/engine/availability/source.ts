import type { AvailabilityCause } from '../model';
import type { Ranged } from './ranged';

/** What one cause takes from the users of each population, minutes a year. */
export interface Part {
  readonly cause: AvailabilityCause;
  readonly name: string | null;
  readonly byPopulation: Float64Array;
}

/** Something that takes the service down, by itself: its parts, and the range of their sum over all users. */
export interface Source {
  readonly parts: readonly Part[];
  readonly low: number;
  readonly high: number;
}

/** Sum of what is weighted: an average over users. */
export function weighted(values: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) sum += (values[i] ?? 0) * (weights[i] ?? 0);
  return sum;
}

/** So many minutes a year for a share of the users of each population. */
export function plainSource(
  cause: AvailabilityCause,
  name: string | null,
  minutes: Ranged,
  share: Float64Array,
  weights: Float64Array,
): Source {
  const users = weighted(share, weights);
  return {
    parts: [{ cause, name, byPopulation: share.map((part) => part * minutes.value) }],
    low: minutes.low * users,
    high: minutes.high * users,
  };
}
