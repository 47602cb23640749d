import type { Assumptions } from '../assumptions';
import type { Population } from '../model';
import { ms, type Ms } from '../units';

/** Round trip of the users' access network: the document's, else the assumption. */
export function lastMileOf(population: Population, { parameters }: Assumptions): Ms {
  return population.lastMileMs ?? ms(parameters.lastMileMs.value);
}
