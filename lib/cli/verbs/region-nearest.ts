import { nearestRegions, type Assumptions, type Coordinates, type NearRegion } from '@/lib/engine';
import { placesNamed, populationPlaces } from '@/lib/engine/tables';
import { countryName } from '@/lib/format/country-name';
import { latency } from '@/lib/format/latency';
import { text } from '@/lib/format/words';
import { nearest } from '@/lib/schemas';
import { chosenRegions, regionFlags } from '../chosen-regions';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';

interface Home {
  readonly name: string;
  readonly at: Coordinates;
}

export const regionNearest: Verb = {
  name: 'region nearest',
  arguments: [],
  flags: [
    jsonFlag,
    assumptionsFlag,
    {
      name: 'to',
      value: 'PLACE',
      meaning: 'where the users are: a country, a city, or latitude,longitude',
    },
    { name: 'most', value: 'N', meaning: 'list so many (10)' },
    ...regionFlags,
  ],
  summary: 'list the regions nearest to users by round trip',
  run: async (invocation) => {
    const { values, set } = invocation;
    const assumptions = await givenAssumptions(invocation);
    const home = homeOf(values['to']);
    const most = countOf(values['most'] ?? '10');
    const among = chosenRegions(invocation, { partition: 'commercial' });
    const near = nearestRegions(home.at, among, assumptions, { most });
    return fine(
      set.has('json') ? json({ to: home, regions: near }) : listed(home, near, assumptions),
    );
  },
};

function listed(
  { name, at }: Home,
  near: readonly NearRegion[],
  { parameters, region: regionOf }: Assumptions,
): string {
  const lastMile = text(latency(parameters.lastMileMs.value));
  const cityOf = ({ region }: NearRegion) => {
    const found = regionOf(region);
    return found === undefined ? '' : `${found.city}, ${countryName(found.country)}`;
  };
  return [
    `${name} at ${degrees(at.lat)}, ${degrees(at.lon)}`,
    '',
    near.length === 0
      ? 'No region is all of that.'
      : table(near, [
          { title: 'Nearest', of: (n) => n.region },
          { title: 'City', of: cityOf },
          { title: 'Round trip', of: (n) => text(latency(n.rttMs)), align: 'right' },
          { title: 'Range', of: (n) => `${text(latency(n.lowMs))} to ${text(latency(n.highMs))}` },
          { title: 'Felt', of: (n) => text(latency(n.feltRttMs)), align: 'right' },
        ]),
    '',
    `Estimated, eight in ten within the range (docs/latency.md). Felt: with a last mile of ${lastMile}.`,
  ].join('\n');
}

const degrees = (value: number): string => (Math.round(value * 100) / 100 + 0).toFixed(2);

/** A place by its coordinates or its name. */
function homeOf(asked: string | undefined): Home {
  if (asked === undefined || asked.trim() === '') {
    throw new BadInput('--to: nothing is given (a country, a city, or latitude,longitude)');
  }
  const numbers = /^\s*([+-]?[\d.]+)\s*,\s*([+-]?[\d.]+)\s*$/.exec(asked);
  if (numbers) return { name: 'Users', at: coordinatesOf(asked, numbers[1], numbers[2]) };
  const [place] = placesNamed(asked, 1);
  if (place) return { name: placeName(place), at: place.at };
  const near = nearest(
    asked,
    populationPlaces.map(({ name }) => name),
  );
  throw new BadInput(
    `--to: "${asked}" is not a country or a city that Meridian knows${near === null ? '' : `; did you mean "${near}"?`} (or latitude,longitude)`,
  );
}

const placeName = (place: (typeof populationPlaces)[number]): string =>
  place.kind === 'country' ? place.name : `${place.name}, ${countryName(place.country)}`;

function coordinatesOf(asked: string, first = '', second = ''): Coordinates {
  const [lat, lon] = [Number(first), Number(second)];
  if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
    throw new BadInput(
      `--to: "${asked}" is no place on Earth: latitude goes from -90 to 90, longitude from -180 to 180`,
    );
  }
  return { lat, lon };
}

function countOf(asked: string): number {
  const count = Number(asked);
  if (Number.isInteger(count) && count >= 1) return count;
  throw new BadInput(`--most: "${asked}" is not a whole number from 1 on`);
}
