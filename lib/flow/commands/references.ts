import type { Architecture, DocumentPath, RegionId } from '@/lib/engine/model';

/** Something in a document that other parts of it name. */
export type Referred =
  | { readonly kind: 'site'; readonly option: string; readonly region: RegionId }
  | { readonly kind: 'population'; readonly name: string }
  | { readonly kind: 'data'; readonly name: string }
  | { readonly kind: 'dependency'; readonly name: string }
  | { readonly kind: 'option'; readonly name: string };

/** One place that names it. */
export interface Reference {
  readonly path: DocumentPath;
  /** Whether the name is the key at the path or the value there. */
  readonly about: 'key' | 'value';
  /** The place in words: `link from aws:us-east-1`, `home of eu`. */
  readonly what: string;
}

/** Every place that names such a thing, in document order. */
export function referencesTo(architecture: Architecture, thing: Referred): Reference[] {
  if (thing.kind === 'site') return toSite(architecture, thing.option, thing.region);
  if (thing.kind === 'option') return toOption(architecture, thing.name);
  if (thing.kind === 'dependency') return toDependency(architecture, thing.name);
  return thing.kind === 'population'
    ? toPopulation(architecture, thing.name)
    : toData(architecture, thing.name);
}

function toSite({ options }: Architecture, name: string, region: RegionId): Reference[] {
  const index = options.findIndex((option) => option.name === name);
  const option = options[index];
  if (option === undefined) return [];
  const path = ['options', index];
  const { homes, links, routing, failover } = option;
  return [
    ...Object.entries(homes)
      .filter(([, home]) => home === region)
      .map(([population]) => value([...path, 'homes', population], `home of ${population}`)),
    ...links.flatMap(({ from, to }, at) => [
      ...(from === region ? [value([...path, 'replication', at, 'from'], `link to ${to}`)] : []),
      ...(to === region ? [value([...path, 'replication', at, 'to'], `link from ${from}`)] : []),
    ]),
    ...(Object.hasOwn(routing.weights, region)
      ? [key([...path, 'routing', 'weights', region], 'routing weight')]
      : []),
    ...Object.entries(failover.targets).flatMap(([lost, target]) => [
      ...(lost === region
        ? [key([...path, 'failover', 'target', lost], `failover target of ${lost}`)]
        : []),
      ...(target === region
        ? [value(targetPath(path, failover.targets, lost), targetWords(lost))]
        : []),
    ]),
  ];
}

const value = (path: DocumentPath, what: string): Reference => ({ path, about: 'value', what });
const key = (path: DocumentPath, what: string): Reference => ({ path, about: 'key', what });

const targetWords = (lost: string): string =>
  lost === '*' ? 'failover target of every loss' : `failover target of ${lost}`;

/** A target for every loss alone is written without a mapping. */
const targetPath = (path: DocumentPath, targets: object, lost: string): DocumentPath =>
  lost === '*' && Object.keys(targets).length === 1
    ? [...path, 'failover', 'target']
    : [...path, 'failover', 'target', lost];

function toPopulation({ options }: Architecture, name: string): Reference[] {
  return options.flatMap((option, index) =>
    Object.hasOwn(option.homes, name)
      ? [key(['options', index, 'homes', name], `home in ${option.name}`)]
      : [],
  );
}

function toData({ options }: Architecture, name: string): Reference[] {
  return options.flatMap((option, index) =>
    option.links.flatMap(({ from, to, data }, at) => {
      const position = data?.indexOf(name) ?? -1;
      const path = ['options', index, 'replication', at, 'data', position];
      return position < 0 ? [] : [value(path, `link from ${from} to ${to} in ${option.name}`)];
    }),
  );
}

function toDependency({ dependencies }: Architecture, name: string): Reference[] {
  return dependencies.flatMap(({ name: other, alternativeTo, reachedThrough }, index) => [
    ...(alternativeTo === name
      ? [value(['dependencies', index, 'alternativeTo'], `alternative that ${other} is to it`)]
      : []),
    ...(reachedThrough === name
      ? [value(['dependencies', index, 'reachedThrough'], `way to ${other}`)]
      : []),
  ]);
}

function toOption({ metadata, readiness = [] }: Architecture, name: string): Reference[] {
  return [
    ...(metadata.current === name ? [value(['metadata', 'current'], 'the current option')] : []),
    ...(metadata.chosen === name ? [value(['metadata', 'chosen'], 'the chosen option')] : []),
    ...readiness.flatMap(({ item, option }, index) =>
      option === name ? [value(['readiness', index, 'option'], `readiness of ${item}`)] : [],
    ),
  ];
}
