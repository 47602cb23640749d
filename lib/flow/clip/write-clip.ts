import type { DocumentEdit, DocumentValue } from '@/lib/engine/model';
import { applyEdits, valueAt } from '@/lib/schemas';
import type { Editable } from '../commands/rule';
import type { Thing } from '../store/selection';
import { isWritten, itemsOf, wordOf, type Clip, type Written } from './clip';

/** What of a document some things of an option are, to be put somewhere else. */
export function clipOf(
  { architecture, value }: Editable,
  option: string,
  things: readonly Thing[],
): Clip {
  const index = architecture.options.findIndex(({ name }) => name === option);
  const inOption = (key: string) => itemsOf(valueAt(value, ['options', index, key]));
  const picks = (is: (thing: Thing) => boolean): boolean => things.some(is);
  const sites = inOption('regions').filter((item) =>
    picks((thing) => thing.kind === 'site' && thing.region === item['id']),
  );
  const named = (path: readonly string[], kind: Thing['kind']) =>
    itemsOf(valueAt(value, path)).filter((item) =>
      picks((thing) => thing.kind === kind && 'name' in thing && thing.name === item['name']),
    );
  const populations = named(['demand', 'populations'], 'population');
  const ids = new Set(sites.map((site) => site['id']));
  const names = new Set(populations.map((population) => population['name']));
  const homes = valueAt(value, ['options', index, 'homes']);
  return {
    sites,
    // A link goes with both its ends, or where it was picked itself: its line stands for both ways.
    links: inOption('replication').filter(
      ({ from, to }) =>
        (ids.has(from ?? null) && ids.has(to ?? null)) ||
        picks(
          (thing) =>
            thing.kind === 'link' &&
            ((thing.from === from && thing.to === to) || (thing.from === to && thing.to === from)),
        ),
    ),
    homes: Object.fromEntries(
      Object.entries(isWritten(homes) ? homes : {}).filter(
        ([population, home]) => names.has(population) && ids.has(home),
      ),
    ),
    populations,
    dependencies: named(['dependencies'], 'dependency'),
  };
}

/** Whether there is nothing in it. */
export const isEmptyClip = ({ sites, links, populations, dependencies }: Clip): boolean =>
  sites.length + links.length + populations.length + dependencies.length === 0;

const items = (key: string, list: readonly Written[]): Written =>
  list.length === 0 ? {} : { [key]: list };

/** A clip as text: a part of a `meridian/v1` document, which other documents and people can read. */
export function writeClip(clip: Clip, option: string): string {
  const { sites, links, homes, populations, dependencies } = clip;
  const drawn: Written = {
    ...items('regions', sites),
    ...(Object.keys(homes).length === 0 ? {} : { homes }),
    ...items('replication', links),
  };
  const parts: readonly (readonly [string, DocumentValue])[] = [
    ...(populations.length === 0 ? [] : [['demand', { populations }] as const]),
    ...(dependencies.length === 0 ? [] : [['dependencies', dependencies] as const]),
    ...(Object.keys(drawn).length === 0
      ? []
      : [['options', [{ name: option, ...drawn }]] as const]),
  ];
  const edits = parts.map(([key, value]): DocumentEdit => ({ op: 'set', path: [key], value }));
  return applyEdits('apiVersion: meridian/v1\nkind: Architecture\n', edits).text;
}

/** What a clip holds, in words: `2 sites, 1 link and eu`. */
export function namesInClip({ sites, populations, dependencies }: Clip): readonly string[] {
  return [
    ...sites.map((site) => wordOf(site, 'id') ?? 'a site'),
    ...[...populations, ...dependencies].map(
      (item) => wordOf(item, 'name') ?? 'one without a name',
    ),
  ];
}
