import { isSameThing, type Thing } from '../store/selection';
import type { Scene } from './scene/scene';

/** The thing of the document that a key of the scene stands for; null where the scene has no such key. */
export function thingOf(scene: Scene, key: string): Thing | null {
  const site = scene.sites.find((view) => view.key === key);
  if (site) return { kind: 'site', region: site.region };
  const population = scene.populations.find((view) => view.key === key);
  if (population) return { kind: 'population', name: population.name };
  const link = scene.links.find((view) => view.key === key);
  return link ? { kind: 'link', from: link.from, to: link.to } : null;
}

/** The key in the scene under which a thing is drawn; null for what is not on the map. */
export function keyOfThing(scene: Scene, thing: Thing): string | null {
  switch (thing.kind) {
    case 'site':
      return scene.sites.find(({ region }) => region === thing.region)?.key ?? null;
    case 'population':
      return scene.populations.find(({ name }) => name === thing.name)?.key ?? null;
    case 'link': {
      const joins = (from: string, to: string) =>
        scene.links.find((view) => view.from === from && view.to === to);
      const view = joins(thing.from, thing.to) ?? joins(thing.to, thing.from);
      return view?.key ?? null;
    }
    default:
      return null;
  }
}

/** The keys of several things, without those that are not on the map. */
export function keysOfThings(scene: Scene, things: readonly Thing[]): ReadonlySet<string> {
  return new Set(things.flatMap((thing) => keyOfThing(scene, thing) ?? []));
}

/** The selection after a thing was picked: it alone, or with `add` one more, or one less. */
export function picked(selection: readonly Thing[], thing: Thing, add: boolean): readonly Thing[] {
  if (!add) return [thing];
  const others = selection.filter((one) => !isSameThing(one, thing));
  return others.length === selection.length ? [...selection, thing] : others;
}

/** A thing as a word for the address: `site:aws:us-east-1`, `link:aws:a>aws:b`, `population:eu`. */
export function thingToWord(thing: Thing): string {
  if (thing.kind === 'site') return `site:${thing.region}`;
  if (thing.kind === 'link') return `link:${thing.from}>${thing.to}`;
  return `${thing.kind}:${thing.name}`;
}

/** The thing that a word of the address names; null where it names none. */
export function thingFromWord(word: string): Thing | null {
  const [, kind, rest] = /^(\w+):(.+)$/.exec(word) ?? [];
  if (rest === undefined) return null;
  if (kind === 'population' || kind === 'dependency' || kind === 'data')
    return { kind, name: rest };
  const [from, to] = rest.split('>');
  if (kind === 'site' && isRegionId(rest)) return { kind, region: rest };
  if (kind === 'link' && from !== undefined && to !== undefined)
    if (isRegionId(from) && isRegionId(to)) return { kind, from, to };
  return null;
}

/** Whether a word has the form of a region's id, `provider:region`. */
export function isRegionId(word: string): word is `${string}:${string}` {
  return /^[a-z0-9]+:[\w-]+$/.test(word);
}
