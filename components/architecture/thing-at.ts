import type { DocumentPath, Option } from '@/lib/engine/model';
import type { DocumentSource } from '@/lib/schemas';
import type { Architecture } from '@/lib/engine/model';
import type { Thing } from '@/lib/flow';

/** Where a thing of the shown option stands in the document; null where it does not. */
export function pathOfThing(
  thing: Thing,
  architecture: Architecture,
  option: Option,
): DocumentPath | null {
  const inOption: DocumentPath = [
    'options',
    architecture.options.findIndex(({ name }) => name === option.name),
  ];
  const at = (list: DocumentPath, index: number): DocumentPath | null =>
    index < 0 ? null : [...list, index];
  switch (thing.kind) {
    case 'site':
      return at(
        [...inOption, 'regions'],
        option.sites.findIndex(({ region }) => region === thing.region),
      );
    case 'link':
      return at(
        [...inOption, 'replication'],
        option.links.findIndex(({ from, to }) => from === thing.from && to === thing.to),
      );
    case 'population':
      return at(
        ['demand', 'populations'],
        architecture.demand.populations.findIndex(({ name }) => name === thing.name),
      );
    case 'dependency':
      return at(
        ['dependencies'],
        architecture.dependencies.findIndex(({ name }) => name === thing.name),
      );
    default:
      return at(
        ['data'],
        architecture.data.findIndex(({ name }) => name === thing.name),
      );
  }
}

/** What of a document a place of its text is about. */
export interface PointedAt {
  /** null: of the option as a whole. */
  readonly thing: Thing | null;
  /** The option that it belongs to; null for what all options share. */
  readonly option: string | null;
}

/** The thing, or the option, in whose lines a place of the text lies; null where it is about neither. */
export function thingAt(
  offset: number,
  architecture: Architecture,
  source: DocumentSource,
): PointedAt | null {
  const holds = (path: DocumentPath): boolean => {
    const place = source.locate(path);
    return place !== undefined && place.from <= offset && offset <= place.to;
  };
  const shared = [
    { kind: 'population', list: architecture.demand.populations, path: ['demand', 'populations'] },
    { kind: 'dependency', list: architecture.dependencies, path: ['dependencies'] },
    { kind: 'data', list: architecture.data, path: ['data'] },
  ] as const;
  for (const { kind, list, path } of shared) {
    const found = list.find((_, i) => holds([...path, i]));
    if (found) return { thing: { kind, name: found.name }, option: null };
  }
  const index = architecture.options.findIndex((_, i) => holds(['options', i]));
  const option = architecture.options[index];
  if (!option) return null;
  const site = option.sites.find((_, i) => holds(['options', index, 'regions', i]));
  if (site) return { thing: { kind: 'site', region: site.region }, option: option.name };
  const link = option.links.find((_, i) => holds(['options', index, 'replication', i]));
  const thing: Thing | null = link ? { kind: 'link', from: link.from, to: link.to } : null;
  return { thing, option: option.name };
}
