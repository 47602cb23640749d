import type { DocumentEdit, DocumentPath, DocumentValue } from '@/lib/engine/model';
import { wordOf, type Clip, type Written } from '../clip/clip';
import { findOption, freeName } from './find';
import { CommandError, insert, set, type CommandRule, type Editable } from './rule';

/** Puts parts of a document, this one's or another's, into an option of it. */
export interface Paste {
  readonly type: 'paste';
  readonly option: string;
  readonly clip: Clip;
}

export const paste: CommandRule<Paste> = {
  label: ({ clip: { sites, links, populations, dependencies } }) => {
    const parts = [
      [sites, 'site', 'sites'],
      [links, 'link', 'links'],
      [populations, 'population', 'populations'],
      [dependencies, 'dependency', 'dependencies'],
    ] as const;
    const words = parts.flatMap(([{ length }, one, many]) =>
      length === 0 ? [] : `${length} ${length === 1 ? one : many}`,
    );
    return `Paste ${words.join(', ')}`;
  },
  edits: (document, { option: name, clip }) => {
    const { thing: option, path } = findOption(document, name);
    const { demand, dependencies } = document.architecture;
    const populations = withFreeNames(clip.populations, demand.populations);
    const edits = [
      ...inserts(['demand', 'populations'], demand.populations.length, populations.items),
      ...inserts(
        ['dependencies'],
        dependencies.length,
        withFreeNames(clip.dependencies, dependencies).items,
      ),
      ...inserts([...path, 'regions'], option.sites.length, clip.sites),
      ...Object.entries(clip.homes).map(([population, home]) =>
        set([...path, 'homes', populations.names.get(population) ?? population], home),
      ),
      ...inserts([...path, 'replication'], option.links.length, clip.links),
    ];
    if (edits.length === 0) throw new CommandError('There is nothing to paste.');
    return edits;
  },
};

function inserts(
  path: DocumentPath,
  start: number,
  items: readonly DocumentValue[],
): DocumentEdit[] {
  return items.map((item, i) => insert(path, start + i, item));
}

/** The items under names that the document does not have yet, and what became of each name. */
function withFreeNames(
  items: readonly Written[],
  there: readonly { readonly name: string }[],
): { readonly items: readonly Written[]; readonly names: ReadonlyMap<string, string> } {
  const taken = there.map(({ name }) => name);
  const names = new Map<string, string>();
  const renamed = items.map((item) => {
    const wish = wordOf(item, 'name');
    if (wish === undefined) return item;
    const name = freeName(wish, taken);
    taken.push(name);
    names.set(wish, name);
    return { ...item, name };
  });
  return { items: renamed, names };
}

/** Where something that was pasted stands in what was copied: faults are told in the words of that text. */
export function pathInClip(
  { architecture }: Editable,
  name: string,
  path: DocumentPath,
): DocumentPath {
  const index = architecture.options.findIndex((option) => option.name === name);
  const option = architecture.options[index];
  const [root, second, third, fourth] = path;
  const counted = (list: DocumentPath, at: string | number | undefined, there: number) =>
    typeof at === 'number' && at >= there
      ? [...list, at - there, ...path.slice(list.length + 1)]
      : path;
  if (root === 'demand' && second === 'populations')
    return counted(['demand', 'populations'], third, architecture.demand.populations.length);
  if (root === 'dependencies') return counted([root], second, architecture.dependencies.length);
  if (root !== 'options' || second !== index || option === undefined) return path;
  if (third === 'regions' || third === 'replication') {
    const there = third === 'regions' ? option.sites.length : option.links.length;
    const inClip = counted(['options', index, third], fourth, there);
    return ['options', 0, ...inClip.slice(2)];
  }
  return ['options', 0, ...path.slice(2)];
}
