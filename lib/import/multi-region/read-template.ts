import type { DocumentPath, DocumentValue, RegionId } from '@/lib/engine/model';
import type { Issue } from '@/lib/schemas';
import { describeFound } from '@/lib/schemas/document/problem';
import { regionAccepted, regionResolver } from '../assumptions/resolve-region';
import { ConfigurationReader, isMapping } from './reader';
import {
  consistencies,
  resolutions,
  routings,
  strategies,
  type MultiRegionTemplate,
  type TemplateRegion,
  type TemplateResidency,
} from './template';

/** Keys under which the template keeps what a document has no place for. */
const placeless = {
  cost_controls: ['max_cross_region_transfer_gb', 'auto_scale_regions', 'idle_region_shutdown'],
  monitoring: ['cross_region_latency', 'replication_lag', 'regional_availability', 'cost_tracking'],
} as const;

/** More regions than any provider has are no configuration. */
const mostRegions = 200;

/** Reads the value of a `multi_region:` file, and all that is wrong with it. */
export function readTemplate(
  value: DocumentValue,
):
  | { readonly ok: true; readonly result: MultiRegionTemplate }
  | { readonly ok: false; readonly issues: readonly Issue[] } {
  const reader = new ConfigurationReader();
  const resolve = regionResolver();

  const region = (path: DocumentPath, said: DocumentValue | undefined): RegionId | undefined => {
    if (typeof said !== 'string') {
      reader.refuse(path, said, 'a region', regionAccepted);
      return undefined;
    }
    const resolved = resolve(said);
    if (resolved.ok) return resolved.id;
    const found = describeFound(said);
    const message = `${resolved.because} (${regionAccepted})`;
    reader.issues.push({ path, about: 'value', message, found, accepted: regionAccepted });
    return undefined;
  };
  const regionList = (path: DocumentPath, listed: DocumentValue | undefined): RegionId[] =>
    reader.list(path, listed).flatMap((said, i) => region([...path, i], said) ?? []);

  const root = reader.mapping([], value, ['multi_region']);
  const at = ['multi_region'];
  if (!isMapping(root['multi_region'])) {
    reader.refuse(at, root['multi_region'], 'a mapping', 'regions, replication, routing, …');
    return { ok: false, issues: reader.issues };
  }
  const body = reader.mapping(at, root['multi_region'], [
    'regions',
    'replication',
    'routing',
    'data_governance',
    'cost_controls',
    'monitoring',
  ]);

  const listed = reader.list([...at, 'regions'], body['regions']);
  if (listed.length === 0 || listed.length > mostRegions) {
    reader.refuse([...at, 'regions'], body['regions'], 'a list of regions', `1 to ${mostRegions}`);
  }
  const regions = listed.slice(0, mostRegions).flatMap((one, i): TemplateRegion[] => {
    const path = [...at, 'regions', i];
    const row = reader.mapping(path, one, ['name', 'primary', 'endpoint', 'services']);
    const name = region([...path, 'name'], row['name']);
    const primary = row['primary'] ?? false;
    if (typeof primary !== 'boolean') {
      reader.refuse([...path, 'primary'], primary, 'true or false', 'true, false');
    }
    const endpoint = reader.text([...path, 'endpoint'], row['endpoint']);
    const services = reader
      .list([...path, 'services'], row['services'])
      .flatMap((said, n) => reader.text([...path, 'services', n], said) ?? []);
    return name === undefined
      ? []
      : [
          {
            name,
            primary: primary === true,
            services,
            ...(endpoint === undefined ? {} : { endpoint }),
          },
        ];
  });
  regions.forEach(({ name }, i) => {
    if (regions.findIndex((other) => other.name === name) === i) return;
    reader.refuse([...at, 'regions', i, 'name'], name, 'a region named once', 'each region once');
  });

  const replicationAt = [...at, 'replication'];
  const replication = reader.mapping(replicationAt, body['replication'], [
    'strategy',
    'consistency',
    'conflict_resolution',
    'lag_threshold',
  ]);
  const routingAt = [...at, 'routing'];
  const routing = reader.mapping(routingAt, body['routing'], [
    'strategy',
    'health_check_interval',
    'failover_threshold',
  ]);
  const governanceAt = [...at, 'data_governance'];
  const governance = reader.mapping(governanceAt, body['data_governance'], [
    'gdpr_regions',
    'data_residency',
  ]);
  const residencyAt = [...governanceAt, 'data_residency'];
  const residency = reader
    .list(residencyAt, governance['data_residency'])
    .flatMap((one, i): TemplateResidency[] => {
      const path = [...residencyAt, i];
      const row = reader.mapping(path, one, ['type', 'allowed_regions']);
      const type = reader.text([...path, 'type'], row['type']);
      if (type === undefined)
        reader.refuse([...path, 'type'], row['type'], 'a kind of data', 'a text');
      const allowed = regionList([...path, 'allowed_regions'], row['allowed_regions']);
      return type === undefined ? [] : [{ type, regions: allowed }];
    });

  const strategy = reader.word([...replicationAt, 'strategy'], replication['strategy'], strategies);
  const consistency = reader.word(
    [...replicationAt, 'consistency'],
    replication['consistency'],
    consistencies,
  );
  const resolution = reader.word(
    [...replicationAt, 'conflict_resolution'],
    replication['conflict_resolution'],
    resolutions,
  );
  const lagThresholdMs = reader.duration(
    [...replicationAt, 'lag_threshold'],
    replication['lag_threshold'],
  );
  const routingWord = reader.word([...routingAt, 'strategy'], routing['strategy'], routings);
  const healthIntervalMs = reader.duration(
    [...routingAt, 'health_check_interval'],
    routing['health_check_interval'],
  );
  const failoverThreshold = reader.count(
    [...routingAt, 'failover_threshold'],
    routing['failover_threshold'],
  );
  const gdprRegions = regionList([...governanceAt, 'gdpr_regions'], governance['gdpr_regions']);

  const elsewhere = Object.entries(placeless).flatMap(([group, keys]) => {
    const stated = reader.mapping([...at, group], body[group], keys);
    return Object.entries(stated).flatMap(([key, said]) =>
      typeof said === 'object' ? [] : [{ path: `${group}.${key}`, value: String(said) }],
    );
  });

  if (reader.issues.length > 0) return { ok: false, issues: reader.issues };
  return {
    ok: true,
    result: {
      regions,
      gdprRegions,
      residency,
      elsewhere,
      ...(strategy === undefined ? {} : { strategy }),
      ...(consistency === undefined ? {} : { consistency }),
      ...(resolution === undefined ? {} : { resolution }),
      ...(lagThresholdMs === undefined ? {} : { lagThresholdMs }),
      ...(routingWord === undefined ? {} : { routing: routingWord }),
      ...(healthIntervalMs === undefined ? {} : { healthIntervalMs }),
      ...(failoverThreshold === undefined ? {} : { failoverThreshold }),
    },
  };
}
