import type { Population } from '@/lib/engine/model';
import { assertFree } from './find';
import { populationNotation } from './notation';
import { insert, type CommandRule } from './rule';

/** Adds several populations in one step, last in the list. */
export interface AddPopulations {
  readonly type: 'add-populations';
  /** What they are together: `Brazil`. */
  readonly of: string;
  readonly populations: readonly Population[];
}

export const addPopulations: CommandRule<AddPopulations> = {
  label: ({ of, populations }) => `Add ${of} as ${populations.length} populations`,
  edits: ({ architecture }, { populations }) => {
    const there = architecture.demand.populations;
    const path = ['demand', 'populations'];
    const names = there.map(({ name }) => name);
    return populations.map((population, index) => {
      assertFree(population.name, names, 'population');
      names.push(population.name);
      return insert(path, there.length + index, populationNotation(population));
    });
  },
};
