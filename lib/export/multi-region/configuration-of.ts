import { stringify } from 'yaml';
import { defaultAssumptions } from '@/lib/engine';
import { liesIn } from '@/lib/engine/assumptions/jurisdictions';
import type {
  Architecture,
  ConflictRule,
  ConsistencyLevel,
  DataSet,
  Option,
  Region,
  Site,
} from '@/lib/engine/model';
import { ms, seconds } from '@/lib/engine/units';
import { formatDuration, formatDurationMs } from '@/lib/schemas';
import type { Exported, ExportNote } from '../target';

const resolution: Readonly<Record<ConflictRule, string | null>> = {
  none: null,
  lww: 'last_write_wins',
  'version-vectors': 'version_vector',
  crdt: 'crdt',
  application: 'custom',
};

/** The template knows three levels; each of ours is written as the strongest that promises no more. */
const consistency: Readonly<Record<ConsistencyLevel, 'eventual' | 'bounded' | 'strong'>> = {
  local: 'eventual',
  eventual: 'eventual',
  'read-your-writes': 'eventual',
  bounded: 'bounded',
  quorum: 'strong',
  strong: 'strong',
};

const weakestFirst = ['eventual', 'bounded', 'strong'] as const;
const modesWeakestFirst = ['async', 'semi-sync', 'sync'] as const;

/** Collects what goes into a configuration beside what does not. */
class Notes {
  readonly all: ExportNote[] = [];
  add(path: string, says: string): void {
    this.all.push({ path, says });
  }
}

/**
 * An option as a `multi_region:` configuration, with everything that it cannot hold named. Regions of one
 * provider stand under their short names, else under their ids.
 */
export function configurationOf(
  architecture: Architecture,
  option: Option,
): Exported & { readonly content: string } {
  const notes = new Notes();
  const providers = new Set(option.sites.map(({ region }) => region.split(':')[0]));
  const nameOf = (id: string) => (providers.size === 1 ? id.slice(id.indexOf(':') + 1) : id);
  const places = new Map(
    option.sites.flatMap(({ region }): [string, Region][] => {
      const place =
        architecture.customRegions.find(({ id }) => id === region) ??
        defaultAssumptions.region(region);
      return place === undefined ? [] : [[region, place]];
    }),
  );
  const configuration = {
    multi_region: {
      regions: option.sites.map((site) => regionOf(site, option, nameOf, notes)),
      ...replicationOf(architecture, option, notes),
      ...routingOf(option, notes),
      ...governanceOf(architecture.data, option, places, nameOf),
    },
  };
  leftOut(architecture, option, notes);
  return { content: stringify(configuration, { lineWidth: 0 }), notes: notes.all };
}

function regionOf(site: Site, option: Option, nameOf: (id: string) => string, notes: Notes) {
  const declared = option.sites.some(({ writer }) => writer);
  const primary = declared ? site.writer : site.role === 'active';
  const isCopy = option.links.some(({ to }) => to === site.region);
  const serves = site.role === 'active' || site.role === 'read';
  if (!serves) {
    notes.add(
      `regions.${site.region}.role`,
      `${site.role} is not known to the configuration; it lists no interface there.`,
    );
  }
  return {
    name: nameOf(site.region),
    primary,
    services: [
      ...(serves ? ['api'] : []),
      ...(primary ? ['database'] : isCopy ? ['database-replica'] : []),
    ],
  };
}

function replicationOf({ data }: Architecture, { links }: Option, notes: Notes) {
  const modes = [...new Set(links.map(({ mode }) => mode))];
  const held = modesWeakestFirst.filter((mode) => modes.includes(mode));
  if (modes.includes('quorum')) {
    notes.add('replication[].mode', 'quorum is not known to the configuration.');
  }
  const [strategy] = held;
  if (held.length > 1) {
    notes.add(
      'replication[].mode',
      `Links differ (${held.join(', ')}); the configuration has one strategy, and gets the weakest.`,
    );
  }
  const levels = weakestFirst.filter((level) =>
    data.some((set) => set.consistency !== undefined && consistency[set.consistency] === level),
  );
  if (levels.length > 1) {
    notes.add(
      'data[].consistency',
      `Data sets differ (${levels.join(', ')}); the configuration has one level, and gets the weakest.`,
    );
  }
  const rules = [
    ...new Set(data.flatMap(({ onConflict }) => (onConflict && resolution[onConflict]) ?? [])),
  ];
  if (rules.length > 1) {
    notes.add(
      'data[].onConflict',
      `Data sets differ (${rules.join(', ')}); the configuration has one rule, and gets none.`,
    );
  }
  if (links.some(({ data: carried }) => carried !== undefined)) {
    notes.add(
      'replication[].data',
      'Links that carry only some of the data are written like any other.',
    );
  }
  const lag = Math.max(...links.map(({ lagMs }) => lagMs?.p99 ?? -1), -1);
  const [level] = levels;
  const [rule] = rules;
  const replication = {
    ...(strategy === undefined ? {} : { strategy }),
    ...(level === undefined ? {} : { consistency: level }),
    ...(rules.length === 1 && rule !== undefined ? { conflict_resolution: rule } : {}),
    ...(lag < 0 ? {} : { lag_threshold: formatDurationMs(ms(lag)) }),
  };
  if (lag >= 0) {
    notes.add('replication[].lag', 'The longest lag at p99 is written as the threshold.');
  }
  return Object.keys(replication).length === 0 ? {} : { replication };
}

function routingOf({ routing, health }: Option, notes: Notes) {
  const words: Readonly<Record<string, string>> = {
    latency: 'latency',
    geodns: 'geolocation',
    weighted: 'weighted',
  };
  const strategy = words[routing.strategy];
  if (strategy === undefined) {
    notes.add('routing.strategy', `${routing.strategy} is not known to the configuration.`);
  }
  if (routing.strategy === 'weighted') {
    notes.add('routing.weights', 'The weights have no place in the configuration.');
  }
  const written = {
    ...(strategy === undefined ? {} : { strategy }),
    ...(health === null
      ? {}
      : {
          health_check_interval: formatDuration(seconds(health.intervalS)),
          failover_threshold: health.failures,
        }),
  };
  return Object.keys(written).length === 0 ? {} : { routing: written };
}

function governanceOf(
  data: readonly DataSet[],
  { sites }: Option,
  places: ReadonlyMap<string, Region>,
  nameOf: (id: string) => string,
) {
  const within = (jurisdictions: readonly string[]) =>
    sites
      .filter(({ region }) => {
        const country = places.get(region)?.country;
        return country !== undefined && jurisdictions.some((one) => liesIn(country, one));
      })
      .map(({ region }) => nameOf(region));
  const bound = data.filter(({ residency }) => residency.length > 0);
  if (bound.length === 0) return {};
  const european = bound.some(({ residency }) =>
    residency.some((one) => one === 'EU' || one === 'EEA'),
  );
  return {
    data_governance: {
      ...(european ? { gdpr_regions: within(['EEA']) } : {}),
      data_residency: bound.map(({ name, residency }) => ({
        type: name,
        allowed_regions: within(residency),
      })),
    },
  };
}

/** Names what an option says and the configuration has no place for. */
function leftOut(architecture: Architecture, option: Option, notes: Notes): void {
  const none = 'has no place in the configuration.';
  notes.add('demand.populations', `Who the users are, and from where, ${none}`);
  if (option.sites.some(({ capacityRps }) => capacityRps !== undefined)) {
    notes.add('regions[].capacityRps', `What a site can serve ${none}`);
  }
  if (Object.keys(option.homes).length > 0) notes.add('homes', `Whose home is where ${none}`);
  if (option.edge !== undefined) notes.add('edge', `Where connections end ${none}`);
  notes.add('failover', `Who decides, how long promotion takes and where traffic goes ${none}`);
  if (architecture.dependencies.length > 0) {
    notes.add('dependencies', `What the service hangs on ${none}`);
  }
  if (architecture.business !== null) notes.add('business', `What it earns and costs ${none}`);
  const { requirements } = architecture;
  if (Object.keys(requirements).some((key) => key !== 'claims')) {
    notes.add('requirements', `What the service must hold ${none}`);
  }
  notes.add('regions[].endpoint', 'The configuration may name addresses; a document has none.');
  notes.add(
    'cost_controls',
    'The configuration may limit transfer and idle regions; a document does not.',
  );
}
