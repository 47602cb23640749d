import type { TableSource } from './table-source';

/** Whose regions the region table has. */
export interface Provider {
  /** What stands before the colon of its regions' ids. */
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  /** Where its rows of the region table were read. */
  readonly source: TableSource;
}

const cloudRegions: TableSource = {
  title: 'Cloud regions',
  unit: 'degrees',
  kind: 'published',
  source: 'jasonwilbur/mcp-server-cloud-regions data/regions.json at 152e9e5',
  asOf: '2026-01-21',
  licence: 'MIT',
  note: 'City-level coordinates; us-west-2, francecentral, uksouth and westcentralus corrected.',
};

export const providers: readonly Provider[] = [
  { id: 'aws', name: 'AWS', source: cloudRegions },
  { id: 'azure', name: 'Azure', source: cloudRegions },
  { id: 'gcp', name: 'Google Cloud', source: cloudRegions },
];

/** Where the rows of the region table were read, each source once. */
export const regionSources: readonly TableSource[] = [
  ...new Set(providers.map(({ source }) => source)),
];

const byId = new Map(providers.map((provider) => [provider.id, provider]));

/** The provider with this id; undefined for regions of one's own and for any that the table does not have. */
export function findProvider(id: string): Provider | undefined {
  return byId.get(id);
}
