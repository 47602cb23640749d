import { providers, regions, type Partition, type Region } from '@/lib/engine';
import { countryName } from '@/lib/format/country-name';
import { matches, searchWords } from '@/lib/format/region-search';
import { unknownName } from './load';
import { BadInput } from './outcome';
import type { Flag, Invocation } from './verb';

const partitions: readonly Partition[] = ['commercial', 'government', 'china'];

/** The flags by which regions are chosen, for every verb that lists some. */
export const regionFlags: readonly Flag[] = [
  {
    name: 'provider',
    value: 'NAME',
    meaning: `only this provider: ${providers.map(({ id }) => id).join(', ')}`,
  },
  { name: 'country', value: 'COUNTRY', meaning: 'only this country, by its code or its name' },
  { name: 'partition', value: 'NAME', meaning: `only this one: ${partitions.join(', ')}` },
  {
    name: 'search',
    value: 'WORDS',
    meaning: 'only those in whose id, name, city, country or provider every word occurs',
  },
];

/** The regions that the flags leave; `partition` is the one taken where none is asked for. */
export function chosenRegions(
  { values }: Pick<Invocation, 'values'>,
  { partition: usual }: { readonly partition?: Partition } = {},
): readonly Region[] {
  const provider = knownOf(
    'provider',
    values['provider'],
    providers.map(({ id }) => id),
  );
  const partition = knownOf('partition', values['partition'], partitions) ?? usual;
  const country = countryOf(values['country']);
  const words = values['search'] ?? '';
  return regions.filter(
    (region) =>
      (provider === undefined || region.provider === provider) &&
      (partition === undefined || region.partition === partition) &&
      (country === undefined || region.country === country) &&
      matches(searchWords(region), words),
  );
}

function knownOf<Name extends string>(
  flag: string,
  asked: string | undefined,
  known: readonly Name[],
): Name | undefined {
  if (asked === undefined) return undefined;
  const found = known.find((name) => name === asked);
  if (found === undefined) throw new BadInput(`--${flag}: ${unknownName(flag, asked, known)}`);
  return found;
}

/** A country in which a region stands, by its code or its English name. */
function countryOf(asked: string | undefined): string | undefined {
  if (asked === undefined) return undefined;
  const codes = [...new Set(regions.map((region) => region.country))].sort();
  const wanted = asked.trim().toLowerCase();
  const found = codes.find(
    (code) => code.toLowerCase() === wanted || countryName(code).toLowerCase() === wanted,
  );
  if (found === undefined) {
    const names = codes.map(countryName).sort();
    throw new BadInput(`--country: ${unknownName('country with a region', asked, names)}`);
  }
  return found;
}
