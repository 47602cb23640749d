import { providers } from '@/lib/engine/assumptions/providers';
import { regions } from '@/lib/engine/assumptions/regions';
import type { Region } from '@/lib/engine/model';
import { nearestOnes } from './nearest';

/** So many are named to choose from. */
const most = 3;
/** Parts of ids that are no names of places: `eu`, `1`, `west`. */
const shortestWord = 3;
const compass = new Set(['north', 'south', 'east', 'west', 'central']);

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= shortestWord && !/^\d+$/.test(word) && !compass.has(word));

let placeWords: ReadonlyMap<Region, ReadonlySet<string>> | undefined;

/** The words of a region's place: its city, its country, what its provider calls it in brackets. Made when first asked for. */
function wordsOfPlace(region: Region): ReadonlySet<string> {
  const countries = new Intl.DisplayNames(['en'], { type: 'region' });
  placeWords ??= new Map(
    regions.map((one) => {
      const country = countries.of(one.country) ?? '';
      const called = /\(([^)]+)\)/.exec(one.name)?.[1] ?? '';
      return [one, new Set(wordsOf(`${one.city} ${called} ${country}`))];
    }),
  );
  return placeWords.get(region) ?? new Set();
}

/** Regions whose place bears every word of a name, such as Frankfurt. */
function ofPlace(name: string, among: readonly Region[]): readonly Region[] {
  const words = wordsOf(name);
  if (words.length === 0) return [];
  return among.filter((region) => words.every((word) => wordsOfPlace(region).has(word)));
}

/**
 * The known regions that a text may mean, the likeliest first, at most three: an id without its provider or
 * with another one, an id with a slip, the city or the country where regions are.
 */
export function meantRegions(text: string): readonly string[] {
  const wanted = text.trim().toLowerCase();
  const [before = '', ...after] = wanted.split(/[:/]/);
  const provider = providers.find(({ id }) => id === before)?.id;
  const name = after.length === 0 ? wanted : after.join(':');
  const own = provider === undefined ? regions : regions.filter((one) => one.provider === provider);
  const ids = (found: readonly Region[]) => found.map(({ id }) => id as string);
  const tries = [
    () => ids(regions.filter(({ id }) => id.endsWith(`:${name}`))),
    () => ids(ofPlace(name, own)),
    () => nearestOnes(wanted, ids(regions)),
    () => ids(ofPlace(name, regions)),
  ];
  for (const attempt of tries) {
    const found = attempt();
    if (found.length > 0) return found.slice(0, most);
  }
  return [];
}

/** `did you mean "aws:us-east-1"?`, with all of several where they stand in one place; null for none. */
export function didYouMean(meant: readonly string[]): string | null {
  const [first, ...others] = meant.map((id) => `"${id}"`);
  if (first === undefined) return null;
  const last = others.at(-1);
  if (last === undefined) return `did you mean ${first}?`;
  return `did you mean ${[first, ...others.slice(0, -1)].join(', ')} or ${last}?`;
}
