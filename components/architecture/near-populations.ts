import { assumptionsFor, defaultAssumptions } from '@/lib/engine';
import type { Architecture, Option, Population, Region } from '@/lib/engine/model';
import { count } from '@/lib/format/count';
import { providerName } from '@/lib/format/region-name';
import { matches, plainText } from '@/lib/format/region-search';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';
import { nearBasis, nearRows } from '../regions/near-answer';
import type { NearAnswer } from '../shell/nearest';

const mostPlaces = 5;
const mostOwn = 6;
const mostOthers = 4;

/** The populations that a text may name: of the same name first, then those that hold its words. */
function named(populations: readonly Population[], typed: string): readonly Population[] {
  const isSame = ({ name }: Population) => plainText(name) === plainText(typed.trim());
  return populations
    .filter(({ name }) => matches(plainText(name), typed))
    .toSorted((a, b) => Number(isSame(b)) - Number(isSame(a)))
    .slice(0, mostPlaces);
}

const noteOf = ({ users }: Population): string => `population of ${text(count(users, 'users'))}`;

/**
 * The regions nearest to the populations of a document that a text may name: of the providers and
 * partitions that the option uses first, then of others. All but the first answer without regions.
 */
export function nearPopulations(
  architecture: Architecture,
  option: Option,
  typed: string,
): readonly NearAnswer[] {
  const assumptions = assumptionsFor(architecture, defaultAssumptions);
  const taken = new Set(option.sites.map(({ region }) => region));
  const used = assumptions.regions.filter(({ id }) => taken.has(id));
  const providers = new Set(used.map(({ provider }) => provider));
  const partitions = new Set(used.map(({ partition }) => partition));
  const open = assumptions.regions.filter(({ partition }) =>
    partitions.size === 0 ? partition === 'commercial' : partitions.has(partition),
  );
  const isUsed = ({ provider }: Region): boolean => providers.has(provider);
  const names = sentenceList([...new Set(used.map(({ id }) => providerName(id)))]);

  function answer(population: Population): NearAnswer {
    const rows = (among: readonly Region[], most: number) =>
      nearRows(population, among, assumptions, { most, taken });
    const own = { heading: names, rows: rows(open.filter(isUsed), mostOwn) };
    const rest = open.filter((region) => !isUsed(region));
    const others = { heading: 'other providers', rows: rows(rest, mostOthers) };
    return {
      place: population.name,
      note: noteOf(population),
      basis: nearBasis(population.lastMileMs ?? assumptions.parameters.lastMileMs.value),
      groups: [own, others].filter((group) => group.rows.length > 0),
    };
  }

  return named(architecture.demand.populations, typed).map((population, index) =>
    index === 0 && typed !== ''
      ? answer(population)
      : { place: population.name, note: noteOf(population), groups: [], basis: '' },
  );
}
