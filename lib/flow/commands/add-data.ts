import type { DataClass } from '@/lib/engine/model';
import { assertFree } from './find';
import { insert, type CommandRule } from './rule';

/** Adds a data set, last in the list. */
export interface AddData {
  readonly type: 'add-data';
  readonly name: string;
  readonly class: DataClass;
}

export const addData: CommandRule<AddData> = {
  label: ({ name }) => `Add ${name}`,
  edits: ({ architecture: { data } }, { name, class: kind }) => {
    assertFree(
      name,
      data.map((one) => one.name),
      'data set',
    );
    return [insert(['data'], data.length, { name, class: kind })];
  },
};
