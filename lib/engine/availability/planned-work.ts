import type { Exposure } from './exposure';
import type { Ranged } from './ranged';
import { plainSource, type Source } from './source';

/** Work that stops the service for everybody, minutes a year. */
export function plannedWork({ weights, served }: Exposure, minutes: Ranged): Source {
  return plainSource('planned', null, minutes, served, weights);
}
