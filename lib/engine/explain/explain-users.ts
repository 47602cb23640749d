import { citySource } from '../assumptions/cities';
import { countryOf, countrySources } from '../assumptions/countries';
import type { PopulationPlace } from '../assumptions/population-places';
import type { TableSource } from '../assumptions/table-source';
import type { Explanation, Source } from '../model';

const [peopleSource, onlineSource] = countrySources;

const fromTable = (id: string, source: TableSource | undefined): { source?: Source } =>
  source === undefined
    ? {}
    : {
        source: {
          from: 'assumption',
          id,
          kind: source.kind,
          source: source.source,
          asOf: source.asOf,
        },
      };

/** The internet users of a country or a city: its people by the part of the country's people who are online. */
export function explainInternetUsers(place: PopulationPlace): Explanation {
  const { name, country, kind, people, internetUsers } = place;
  const table = countryOf(country);
  const label = `Internet users of ${name}`;
  if (internetUsers === null || table === undefined || table.internetShare === null) {
    const because = people === null ? 'no table counts its people' : 'nobody has counted them';
    return { label, value: null, unit: 'people', because, inputs: [] };
  }
  return {
    label,
    value: internetUsers,
    unit: 'people',
    formula: 'people × part of the country’s people who are online',
    citation: 'docs/data.md',
    inputs: [
      {
        label: `People of ${name}`,
        value: people,
        unit: 'people',
        inputs: [],
        ...fromTable(`people.${country}`, kind === 'country' ? peopleSource : citySource),
      },
      {
        label: `Online in ${table.name}, ${table.internetYear}`,
        value: table.internetShare,
        unit: 'share',
        inputs: [],
        ...fromTable(`online.${country}`, onlineSource),
      },
    ],
  };
}
