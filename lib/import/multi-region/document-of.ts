import { Document, isScalar } from 'yaml';
import { findRegion } from '@/lib/engine';
import { liesIn } from '@/lib/engine/assumptions/jurisdictions';
import type { ConflictRule, DataClass, RegionId, RoutingStrategy } from '@/lib/engine/model';
import { ms } from '@/lib/engine/units';
import { formatDurationMs } from '@/lib/schemas';
import type { MultiRegionTemplate, TemplateRegion } from './template';

/** Something about the way from a configuration to a document that its reader should know. */
export interface ImportNote {
  /** The place in the configuration, or the key of the document that is blank. */
  readonly path: string;
  readonly says: string;
}

/** A document made from a configuration. */
export interface ImportedDocument {
  /** The document as text; keys that the configuration does not know stand blank, with a comment. */
  readonly text: string;
  readonly notes: readonly ImportNote[];
}

const conflictRule: Readonly<Record<string, ConflictRule>> = {
  last_write_wins: 'lww',
  version_vector: 'version-vectors',
  crdt: 'crdt',
  custom: 'application',
};

const routingOf: Readonly<Record<string, RoutingStrategy>> = {
  latency: 'latency',
  geolocation: 'geodns',
  weighted: 'weighted',
};

/** The class that the name of a kind of data points at. */
function classOf(type: string): DataClass {
  if (/pii|personal|user|gdpr/i.test(type)) return 'pii';
  if (/financ|payment|ledger|billing/i.test(type)) return 'financial';
  if (/health|medical|patient/i.test(type)) return 'health';
  return 'internal';
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 60) || 'data';

/** Jurisdictions that hold all of these regions: the EU where all lie in the EEA, else their countries. */
function jurisdictionsOf(regions: readonly RegionId[]): string[] {
  const countries = regions.flatMap((id) => findRegion(id)?.country ?? []);
  if (countries.length === 0) return [];
  if (countries.every((country) => liesIn(country, 'EEA'))) return ['EU'];
  return [...new Set(countries)].sort();
}

/** Whether a region answers users: it lists an interface, or lists nothing at all. */
const serves = ({ services }: TemplateRegion): boolean =>
  services.length === 0 || services.some((service) => /api|web|app|front/i.test(service));

const roleOf = (region: TemplateRegion): string =>
  region.primary ? 'active' : serves(region) ? 'read' : 'hot';

const blank = { users: null, peakRps: null } as const;

/**
 * The document that a `multi_region:` configuration describes. It knows no users, loads or capacities:
 * those keys stand blank and are named in the notes, as is everything of it that a document has no
 * place for.
 */
export function documentOf(template: MultiRegionTemplate, name: string): ImportedDocument {
  const { regions, strategy = 'async' } = template;
  const primaries = regions.filter(({ primary }) => primary);
  const links = (primaries.length > 0 ? primaries : regions.slice(0, 1)).flatMap((from) =>
    regions
      .filter((to) => to !== from)
      .map((to) => ({ from: from.name, to: to.name, mode: strategy })),
  );
  const data = dataOf(template);
  const root = {
    apiVersion: 'meridian/v1',
    kind: 'Architecture',
    metadata: { name, current: 'configured' },
    requirements: {
      claims: [],
      ...(template.lagThresholdMs === undefined
        ? {}
        : { rpo: formatDurationMs(ms(template.lagThresholdMs)) }),
    },
    demand: { populations: [{ name: 'users', at: null, country: null, ...blank }] },
    data,
    options: [
      {
        name: 'configured',
        title: 'As configured',
        regions: regions.map((region) => ({
          id: region.name,
          role: roleOf(region),
          ...(region.primary && primaries.length > 0 ? { writer: true } : {}),
          capacityRps: null,
        })),
        replication: links,
        routing: { strategy: routingOf[template.routing ?? 'latency'] },
        ...healthOf(template),
      },
    ],
  };
  return { text: withComments(root), notes: notesOf(template, primaries.length) };
}

function healthOf({ healthIntervalMs, failoverThreshold }: MultiRegionTemplate) {
  if (healthIntervalMs === undefined && failoverThreshold === undefined) return {};
  return {
    health: {
      interval: healthIntervalMs === undefined ? null : formatDurationMs(ms(healthIntervalMs)),
      failures: failoverThreshold ?? null,
    },
  };
}

function dataOf({ residency, consistency, resolution }: MultiRegionTemplate) {
  const rest = {
    ...(consistency === undefined ? {} : { consistency }),
    ...(resolution === undefined ? {} : { onConflict: conflictRule[resolution] }),
  };
  if (residency.length === 0) return [{ name: 'data', class: 'internal', ...rest }];
  return residency.map(({ type, regions }, i) => {
    const base = slug(type);
    const isTaken = residency.slice(0, i).some((other) => slug(other.type) === base);
    return {
      name: isTaken ? `${base}-${i + 1}` : base,
      class: classOf(type),
      ...rest,
      residency: jurisdictionsOf(regions),
    };
  });
}

/** The text of a document, with a comment behind every key that is blank. */
function withComments(root: object): string {
  const document = new Document(root);
  document.commentBefore =
    ' From a multi_region configuration. Keys that stand blank are not in it.';
  const comments: readonly [readonly (string | number)[], string][] = [
    [['demand', 'populations', 0, 'at'], ' latitude and longitude, e.g. [50.11, 8.68]'],
    [['demand', 'populations', 0, 'country'], ' e.g. DE'],
    [['demand', 'populations', 0, 'users'], ' how many people'],
    [['demand', 'populations', 0, 'peakRps'], ' requests per second at the peak'],
    [['options', 0, 'health', 'interval'], ' e.g. 30s'],
    [['options', 0, 'health', 'failures'], ' probes in a row'],
  ];
  for (const [path, comment] of comments) {
    const node = document.getIn(path, true);
    if (isScalar(node) && node.value === null) node.comment = comment;
  }
  for (let site = 0; ; site += 1) {
    const node = document.getIn(['options', 0, 'regions', site, 'capacityRps'], true);
    if (!isScalar(node)) break;
    node.comment = ' requests per second that it serves';
  }
  return document.toString({ nullStr: '', lineWidth: 0 });
}

function notesOf(template: MultiRegionTemplate, primaries: number): ImportNote[] {
  const notes: ImportNote[] = [
    {
      path: 'demand.populations',
      says: 'The configuration does not know who the users are: state where they are, how many, and their peak.',
    },
    {
      path: 'options[0].regions[].capacityRps',
      says: 'It does not know what a region can serve: state it for each.',
    },
  ];
  const note = (path: string, says: string) => notes.push({ path, says });
  if (primaries === 0) {
    note('regions[].primary', 'No region is primary; the first is taken as the source of copies.');
  }
  template.regions.forEach(({ name, primary, endpoint, services }, i) => {
    if (endpoint !== undefined) {
      note(`regions[${i}].endpoint`, `${endpoint} is left out: a document has no addresses.`);
    }
    const others = services.filter((service) => !/^(api|database|database-replica)$/.test(service));
    if (others.length > 0) {
      note(`regions[${i}].services`, `${others.join(', ')} in ${name}: left out.`);
    }
    if (!primary && services.length > 0 && !serves({ name, primary, services })) {
      note(
        `regions[${i}].services`,
        `${name} lists nothing that answers users: taken as a hot standby.`,
      );
    }
  });
  if (template.lagThresholdMs !== undefined) {
    note(
      'replication.lag_threshold',
      'Taken as the required RPO: the lag that may be lost with a region.',
    );
  }
  if (template.routing === 'weighted') {
    note(
      'routing.strategy',
      'Weighted routing needs the weights, which the configuration does not have.',
    );
  }
  template.residency.forEach(({ type, regions }, i) =>
    note(
      `data_governance.data_residency[${i}]`,
      `${type} was bound to ${regions.join(', ') || 'no region'}; a document binds data to jurisdictions: ${jurisdictionsOf(regions).join(', ') || 'none'}.`,
    ),
  );
  if (
    template.gdprRegions.length > 0 &&
    !template.residency.some(({ regions }) => jurisdictionsOf(regions).includes('EU'))
  ) {
    note(
      'data_governance.gdpr_regions',
      `${template.gdprRegions.join(', ')}: left out, since no kind of data is bound to them.`,
    );
  }
  for (const { path, value } of template.elsewhere) {
    note(path, `${value}: left out, a document has no place for it.`);
  }
  return notes;
}
