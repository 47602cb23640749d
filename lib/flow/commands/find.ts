import type { DocumentPath, Option, Population, RegionId, Site } from '@/lib/engine/model';
import { CommandError, type Editable } from './rule';

interface Found<T> {
  readonly thing: T;
  readonly index: number;
  readonly path: DocumentPath;
}

function found<T>(
  all: readonly T[],
  is: (thing: T) => boolean,
  path: DocumentPath,
  missing: string,
): Found<T> {
  const index = all.findIndex(is);
  const thing = all[index];
  if (thing === undefined) throw new CommandError(missing);
  return { thing, index, path: [...path, index] };
}

export const findOption = ({ architecture }: Editable, name: string): Found<Option> =>
  found(
    architecture.options,
    (option) => option.name === name,
    ['options'],
    `There is no option "${name}".`,
  );

export function findSite(document: Editable, option: string, region: RegionId): Found<Site> {
  const { thing, path } = findOption(document, option);
  const missing = `The option "${option}" has no site in ${region}.`;
  return found(thing.sites, (site) => site.region === region, [...path, 'regions'], missing);
}

export const findPopulation = ({ architecture }: Editable, name: string): Found<Population> =>
  found(
    architecture.demand.populations,
    (population) => population.name === name,
    ['demand', 'populations'],
    `There is no population "${name}".`,
  );

export const findDependency = ({ architecture }: Editable, name: string) =>
  found(
    architecture.dependencies,
    (dependency) => dependency.name === name,
    ['dependencies'],
    `There is no dependency "${name}".`,
  );

export const findData = ({ architecture }: Editable, name: string) =>
  found(
    architecture.data,
    (data) => data.name === name,
    ['data'],
    `There is no data set "${name}".`,
  );

/** A name that no other has: the wish itself, or the wish with a number behind it. */
export function freeName(wish: string, taken: readonly string[]): string {
  if (!taken.includes(wish)) return wish;
  let number = 2;
  while (taken.includes(`${wish}-${number}`)) number += 1;
  return `${wish}-${number}`;
}

/** Throws when a name is taken. */
export function assertFree(name: string, taken: readonly string[], noun: string): void {
  if (taken.includes(name)) throw new CommandError(`There is a ${noun} "${name}" already.`);
}
