import { liesIn } from '../../assumptions/jurisdictions';
import { LatencyModel } from '../../latency/latency-model';
import type { Architecture, Coordinates, Population, TravellerRow } from '../../model';
import { prepareTraffic, type Traffic } from '../../traffic/loads';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { ms } from '../../units';
import { readingLaw } from '../reading-law';
import type { ReportContext } from './report-context';
import { servedIn, type Served } from './served-in';

/** More people and places than these are not told one by one. */
const mostPeople = 12;
const mostPlaces = 8;

interface Place {
  readonly name: string;
  readonly at: Coordinates;
  readonly country: string;
}

/** Where people travel when a document has nobody abroad. */
const elsewhere: readonly Place[] = [
  { name: 'New York', at: { lat: 40.71, lon: -74.01 }, country: 'US' },
  { name: 'Singapore', at: { lat: 1.35, lon: 103.82 }, country: 'SG' },
];

/** Somebody abroad as a population of their own: resident at home, and standing elsewhere. */
interface Traveller {
  readonly home: number;
  readonly away: Place;
  readonly population: Population;
}

/** Tells what people under a rule of residency find abroad, whatever is lost. */
export type Travellers = (alive: Uint8Array, served: readonly Served[]) => TravellerRow[];

/** Prepares to follow travellers of an option. */
export function travellersOf(context: ReportContext): Travellers {
  const { architecture, option, assumptions, traffic, latency } = context;
  const travellers = travellersIn(traffic);
  if (travellers.length === 0) return () => [];
  const homes = Object.fromEntries(
    travellers.flatMap(({ home, population }) => {
      const at = option.homes[traffic.network.populations[home]?.population.name ?? ''];
      return at === undefined ? [] : [[population.name, at]];
    }),
  );
  const abroad: Architecture = {
    ...architecture,
    demand: { ...architecture.demand, populations: travellers.map(({ population }) => population) },
  };
  const trafficIn = (document: Architecture, ownHomes: typeof homes): Traffic => {
    const network = buildNetwork(document, { ...option, homes: ownHomes }, assumptions);
    return prepareTraffic(network, strandsOf(network));
  };
  const bound = trafficIn(abroad, homes);
  // Without a law nothing keeps them at home either.
  const lawless = { ...abroad, data: abroad.data.map((data) => ({ ...data, residency: [] })) };
  const free = trafficIn(lawless, {});
  const boundModel = new LatencyModel(abroad, bound.network, assumptions, 'typical');
  const freeModel = new LatencyModel(lawless, free.network, assumptions, 'typical');

  return (alive, servedAtHome) => {
    const served = servedIn(bound, alive);
    const unbound = servedIn(free, alive);
    const [there, unboundThere, here] = [boundModel, freeModel, latency].map((m) =>
      m.whileUp(alive),
    );
    if (!there || !unboundThere || !here) return [];
    return travellers.map(({ home, away, population }, i): TravellerRow => {
      const entry = served[i]?.entry ?? -1;
      const homeEntry = servedAtHome[home]?.entry ?? -1;
      const freeEntry = unbound[i]?.entry ?? -1;
      const pair = entry >= 0 ? there.pair(i, entry) : null;
      const edge = pair?.way.edge ?? null;
      const freeRegion = free.network.sites[freeEntry]?.region;
      const rules = bound.network.populations[i]?.constraints ?? [];
      const laws = edge
        ? rules.map(({ data, jurisdictions }) =>
            readingLaw({ ...data, residency: jurisdictions }, edge.country),
          )
        : [];
      return {
        population: traffic.network.populations[home]?.population.name ?? '',
        country: population.country,
        away: away.name,
        awayCountry: away.country,
        servedFrom: bound.network.sites[entry]?.region ?? null,
        rttMs: pair ? ms(pair.way.rttMs + pair.lastMileMs) : null,
        requestMs: pair?.readMs ?? null,
        atHomeMs: homeEntry >= 0 ? here.pair(home, homeEntry).readMs : null,
        unbound:
          freeRegion === undefined || freeEntry === entry
            ? null
            : { region: freeRegion, requestMs: unboundThere.pair(i, freeEntry).readMs },
        edge: edge
          ? {
              region: edge.id,
              reading: laws.includes('outside')
                ? 'outside'
                : laws.includes('not-stated')
                  ? 'not-stated'
                  : 'lawful',
            }
          : null,
      };
    });
  };
}

/** People whom a rule binds, each wherever other users are outside of its jurisdictions. */
function travellersIn({ network }: Traffic): Traveller[] {
  const people = network.populations
    .map((row, home) => ({ ...row, home }))
    .filter(({ constraints }) => constraints.length > 0)
    .toSorted((a, b) => b.population.users - a.population.users || a.home - b.home)
    .slice(0, mostPeople);
  return people.flatMap(({ population, constraints, home }) => {
    const isAbroad = ({ country }: { readonly country: string }) =>
      country !== population.country &&
      constraints.some(({ jurisdictions }) => !jurisdictions.some((code) => liesIn(country, code)));
    const others = network.populations
      .map((row) => row.population)
      .filter(isAbroad)
      .toSorted((a, b) => b.users - a.users || (a.name < b.name ? -1 : 1));
    const places = others.length > 0 ? others.slice(0, mostPlaces) : elsewhere.filter(isAbroad);
    return places.map((away): Traveller => ({
      home,
      away,
      population: { ...population, name: `${population.name} in ${away.name}`, at: away.at },
    }));
  });
}
