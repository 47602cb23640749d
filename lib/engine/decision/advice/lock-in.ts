import { roundTripMs } from '../../latency/round-trip';
import { listed } from '../../findings/words';
import type { LockIn, Option, Region } from '../../model';
import type { Ground } from '../ground/ground';
import type { Pattern } from '../patterns/pattern';
import { sentence } from '../sentence';
import { said } from '../words';
import { dataServiceOf } from './services';

/** What of the answer ties the service to a provider, what leaving takes, and what would not tie it. */
export function lockIns(ground: Ground, pattern: Pattern, option: Option): LockIn[] {
  return [
    ...ofData(ground),
    ...ofCopies(ground, pattern),
    ofRouting(option),
    ofRegions(ground, option),
  ];
}

function ofData({ architecture: { data } }: Ground): LockIn[] {
  return data.flatMap(({ name, service }): LockIn[] => {
    if (service === undefined) return [];
    const known = dataServiceOf(service);
    const choice = `${name} in ${service}`;
    if (!known) {
      return [
        {
          choice,
          binding: 'weak',
          exitWeeks: { low: 2, high: 30 },
          portable: [],
          ...sentence`${service} is not in the catalog of services: ask who else offers its interface.`,
        },
      ];
    }
    const { binding, exitWeeks, because, portable } = known;
    return [{ choice, binding, exitWeeks, portable, ...sentence`${known.name}: ${because}.` }];
  });
}

const copyChoices = {
  backups: {
    binding: 'none',
    exitWeeks: { low: 1, high: 3 },
    portable: ['backups in the database’s own format'],
    because: 'a backup can be restored at any provider that runs the same database',
  },
  async: {
    binding: 'weak',
    exitWeeks: { low: 4, high: 26 },
    portable: ['PostgreSQL with logical replication', 'Kafka with MirrorMaker', 'Cassandra'],
    because:
      'replication between regions that a provider runs works between its own regions; replication of your own takes people and works anywhere',
  },
  sync: {
    binding: 'weak',
    exitWeeks: { low: 6, high: 40 },
    portable: ['PostgreSQL with synchronous standbys', 'CockroachDB', 'YugabyteDB'],
    because: 'few managed databases commit in two regions, and each does it in its own way',
  },
  quorum: {
    binding: 'strong',
    exitWeeks: { low: 12, high: 60 },
    portable: ['CockroachDB', 'YugabyteDB', 'etcd'],
    because: 'a database that commits by majority over regions is chosen once',
  },
} as const;

function ofCopies({ architecture }: Ground, { copies }: Pattern): LockIn[] {
  // Where every data set names its service, that has been said already.
  const allNamed =
    architecture.data.length > 0 && architecture.data.every(({ service }) => service);
  if (copies === 'none' || allNamed) return [];
  const { binding, exitWeeks, portable, because } = copyChoices[copies];
  const choice = copies === 'backups' ? 'Backups in another region' : 'Replication between regions';
  return [{ choice, binding, exitWeeks, portable, ...sentence`${because}.` }];
}

function ofRouting({ routing, edge }: Option): LockIn {
  if (edge) {
    return {
      choice: 'Content network',
      binding: 'weak',
      exitWeeks: { low: 1, high: 8 },
      portable: ['any content network that takes the same rules'],
      ...sentence`Caching moves easily; code that runs at the edge does not.`,
    };
  }
  return routing.strategy === 'application'
    ? {
        choice: 'Routing by the client or its edge',
        binding: 'none',
        exitWeeks: { low: 1, high: 4 },
        portable: ['a list of regions in the client', 'two DNS providers'],
        ...sentence`A client that knows its regions needs no provider; a provider’s global balancer would bind weakly.`,
      }
    : {
        choice: 'Routing by DNS',
        binding: 'none',
        exitWeeks: { low: 1, high: 2 },
        portable: ['any DNS with health checks'],
        ...sentence`Names are answered alike everywhere.`,
      };
}

/** A region of another provider that is this near is at the same place for users, milliseconds. */
export const samePlaceMs = 8;

function ofRegions({ assumptions }: Ground, { sites }: Option): LockIn {
  const places = sites.flatMap(({ region }) => assumptions.region(region) ?? []);
  const twins = places.map((place) => ({ place, twin: twinOf(place, assumptions) }));
  const without = twins.filter(({ twin }) => !twin);
  const named = twins.flatMap(({ twin }) => (twin ? [twin.id] : []));
  const choice = `Regions of ${[...new Set(places.map(({ provider }) => provider))].join(' and ')}`;
  const near = said.latency('samePlaceMs', samePlaceMs);
  return without.length === 0
    ? {
        choice,
        binding: 'none',
        exitWeeks: { low: 4, high: 20 },
        portable: named,
        ...sentence`Another provider has a region within ${near} of each.`,
      }
    : {
        choice,
        binding: 'weak',
        exitWeeks: { low: 4, high: 30 },
        portable: named,
        ...sentence`No other provider has a region within ${near} of ${listed(without.map(({ place }) => place.id))}.`,
      };
}

function twinOf(place: Region, assumptions: Ground['assumptions']): Region | undefined {
  let nearest: { region: Region; rttMs: number } | undefined;
  for (const region of assumptions.regions) {
    if (region.provider === place.provider || region.provider === 'custom') continue;
    if (region.partition !== 'commercial') continue;
    const rttMs = roundTripMs(place, region, assumptions);
    if (rttMs <= samePlaceMs && (!nearest || rttMs < nearest.rttMs)) nearest = { region, rttMs };
  }
  return nearest?.region;
}
