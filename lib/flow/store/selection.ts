import type { Architecture, Option, RegionId } from '@/lib/engine/model';

/** Something on the map, or in the lists beside it, that a person can pick. Sites and links are the shown option's. */
export type Thing =
  | { readonly kind: 'site'; readonly region: RegionId }
  | { readonly kind: 'link'; readonly from: RegionId; readonly to: RegionId }
  | { readonly kind: 'population'; readonly name: string }
  | { readonly kind: 'dependency'; readonly name: string }
  | { readonly kind: 'data'; readonly name: string };

export const isSameThing = (a: Thing, b: Thing): boolean => {
  if (a.kind === 'site') return b.kind === 'site' && a.region === b.region;
  if (a.kind === 'link') return b.kind === 'link' && a.from === b.from && a.to === b.to;
  return b.kind === a.kind && a.name === b.name;
};

/** The option that a document opens with: the chosen one, else the current, else the first. */
export function openingOption({ metadata, options }: Architecture): string {
  const names = options.map(({ name }) => name);
  const wished = [metadata.chosen, metadata.current].find((name) => name && names.includes(name));
  return wished ?? names[0] ?? '';
}

/** The option shown after a change: the same one, under its new name if it was renamed. */
export function carriedOption(before: Architecture, after: Architecture, shown: string): string {
  if (after.options.some(({ name }) => name === shown)) return shown;
  const index = before.options.findIndex(({ name }) => name === shown);
  const isRenamed = before.options.length === after.options.length;
  return (isRenamed ? after.options[index]?.name : undefined) ?? openingOption(after);
}

/** What of a selection is still there after a change; what was renamed or moved is followed. */
export function carriedSelection(
  before: { readonly architecture: Architecture; readonly option: string },
  after: { readonly architecture: Architecture; readonly option: string },
  selection: readonly Thing[],
): readonly Thing[] {
  const carried = selection.flatMap((thing) => {
    const then = thingsLike(thing, before.architecture, before.option);
    const now = thingsLike(thing, after.architecture, after.option);
    if (now.some((other) => isSameThing(other, thing))) return [thing];
    const index = then.findIndex((other) => isSameThing(other, thing));
    const follower = then.length === now.length ? now[index] : undefined;
    return follower === undefined ? [] : [follower];
  });
  const isUnchanged =
    carried.length === selection.length && carried.every((thing, at) => thing === selection[at]);
  return isUnchanged ? selection : carried;
}

/** What of a selection another option of the same document has too. */
export function selectionIn(
  architecture: Architecture,
  option: string,
  selection: readonly Thing[],
): readonly Thing[] {
  return selection.filter((thing) =>
    thingsLike(thing, architecture, option).some((other) => isSameThing(other, thing)),
  );
}

function thingsLike(thing: Thing, architecture: Architecture, shown: string): readonly Thing[] {
  const option: Option | undefined = architecture.options.find(({ name }) => name === shown);
  if (thing.kind === 'site')
    return (option?.sites ?? []).map(({ region }) => ({ kind: 'site', region }));
  if (thing.kind === 'link')
    return (option?.links ?? []).map(({ from, to }) => ({ kind: 'link', from, to }));
  const { kind } = thing;
  const named = {
    population: architecture.demand.populations,
    dependency: architecture.dependencies,
    data: architecture.data,
  }[kind];
  return named.map(({ name }) => ({ kind, name }));
}
