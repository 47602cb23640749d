import type { Population } from '@/lib/engine/model';
import { assertFree } from './find';
import { populationNotation } from './notation';
import { insert, type CommandRule } from './rule';

/** Adds a population, last in the list. */
export interface AddPopulation {
  readonly type: 'add-population';
  readonly population: Population;
}

export const addPopulation: CommandRule<AddPopulation> = {
  label: ({ population }) => `Add ${population.name}`,
  edits: ({ architecture }, { population }) => {
    const { populations } = architecture.demand;
    assertFree(
      population.name,
      populations.map(({ name }) => name),
      'population',
    );
    const path = ['demand', 'populations'];
    return [insert(path, populations.length, populationNotation(population))];
  },
};
