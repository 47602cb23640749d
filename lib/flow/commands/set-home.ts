import type { RegionId } from '@/lib/engine/model';
import { findOption, findPopulation, findSite } from './find';
import { set, type CommandRule } from './rule';
import { removeKeys } from './set-keys';

/** Gives a population its home site in an option; null leaves it to the least round trip. */
export interface SetHome {
  readonly type: 'set-home';
  readonly option: string;
  readonly population: string;
  readonly region: RegionId | null;
}

export const setHome: CommandRule<SetHome> = {
  label: ({ population, region }) =>
    region === null ? `${population} has no home` : `Home ${population} in ${region}`,
  edits: (document, { option, population, region }) => {
    const path = [...findOption(document, option).path, 'homes'];
    findPopulation(document, population);
    if (region === null) return removeKeys(document, path, [population]);
    findSite(document, option, region);
    return [set([...path, population], region)];
  },
};
