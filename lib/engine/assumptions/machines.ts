import type { TableSource } from './table-source';

/** A machine that the price tables know. */
export interface Machine {
  readonly id: string;
  readonly provider: string;
  readonly vcpus: number;
  readonly memoryGib: number;
  readonly family: 'general' | 'compute' | 'memory' | 'burstable';
  readonly processor: 'x86' | 'arm';
}

export const machineSource: TableSource = {
  title: 'Machines of the price tables',
  unit: 'vCPUs, GiB',
  kind: 'published',
  source: 'machine type pages of Amazon EC2, Azure Virtual Machines and Google Compute Engine',
  asOf: '2026-11-20',
  licence: 'facts; table by Meridian',
  note: 'e2-medium, t3.medium and B2s get a share of their vCPUs only.',
};

type Row = readonly [
  id: string,
  provider: string,
  vcpus: number,
  memoryGib: number,
  family: Machine['family'],
  processor: Machine['processor'],
];

// prettier-ignore
const rows: readonly Row[] = [
  ['t3.medium', 'aws', 2, 4, 'burstable', 'x86'],
  ['m5.large', 'aws', 2, 8, 'general', 'x86'],
  ['m6i.large', 'aws', 2, 8, 'general', 'x86'],
  ['m6g.large', 'aws', 2, 8, 'general', 'arm'],
  ['m7g.large', 'aws', 2, 8, 'general', 'arm'],
  ['c6i.large', 'aws', 2, 4, 'compute', 'x86'],
  ['r6i.large', 'aws', 2, 16, 'memory', 'x86'],
  ['Standard_B2s', 'azure', 2, 4, 'burstable', 'x86'],
  ['Standard_D2as_v6', 'azure', 2, 8, 'general', 'x86'],
  ['Standard_D2ds_v5', 'azure', 2, 8, 'general', 'x86'],
  ['Standard_D2ps_v5', 'azure', 2, 8, 'general', 'arm'],
  ['Standard_D2s_v3', 'azure', 2, 8, 'general', 'x86'],
  ['Standard_D2s_v5', 'azure', 2, 8, 'general', 'x86'],
  ['Standard_D2s_v6', 'azure', 2, 8, 'general', 'x86'],
  ['Standard_D4s_v5', 'azure', 4, 16, 'general', 'x86'],
  ['Standard_E2s_v5', 'azure', 2, 16, 'memory', 'x86'],
  ['Standard_F2s_v2', 'azure', 2, 4, 'compute', 'x86'],
  ['e2-medium', 'gcp', 2, 4, 'burstable', 'x86'],
  ['e2-standard-2', 'gcp', 2, 8, 'general', 'x86'],
  ['n2-standard-2', 'gcp', 2, 8, 'general', 'x86'],
  ['n2d-standard-2', 'gcp', 2, 8, 'general', 'x86'],
  ['c3-standard-4', 'gcp', 4, 16, 'general', 'x86'],
  ['n4-standard-2', 'gcp', 2, 8, 'general', 'x86'],
];

export const machines: readonly Machine[] = rows.map(
  ([id, provider, vcpus, memoryGib, family, processor]) => ({
    id,
    provider,
    vcpus,
    memoryGib,
    family,
    processor,
  }),
);

/**
 * The machines by which regions of different providers are compared, first choice first: general
 * purpose, x86, 2 vCPUs with 8 GiB.
 */
export const comparableMachines: Readonly<Record<string, readonly string[]>> = {
  aws: ['m6i.large', 'm5.large'],
  azure: ['Standard_D2s_v5'],
  gcp: ['n2-standard-2', 'n2d-standard-2', 'e2-standard-2'],
};
