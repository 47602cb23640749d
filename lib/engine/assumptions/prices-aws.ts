import type { RegionId } from '../model';
import type { TableSource } from './table-source';

/** Prices of AWS. `-` and null: not in the source, hence unknown. */
export const pricesAws: {
  readonly compute: TableSource;
  readonly storage: TableSource;
  readonly egress: TableSource;
  readonly machines: readonly string[];
  /** Directed pairs whose transfer costs something else than their row says. */
  readonly pairs: readonly (readonly [from: RegionId, to: RegionId, usdPerGb: number])[];
  readonly rows: readonly (readonly [
    region: RegionId,
    usdPerHour: string,
    diskUsdPerGbMonth: number | null,
    snapshotUsdPerGbMonth: number | null,
    toUsersUsdPerGb: number | null,
    toOtherRegionsUsdPerGb: number | null,
  ])[];
} = {
  compute: {
    title: 'Compute of AWS, on demand, Linux',
    unit: 'USD/hour',
    kind: 'published',
    source: 'yeo/ec2.shop data/ec2 at 74c9fd8',
    asOf: '2025-04-04',
    licence: 'MIT',
    note: 'Seven machines of several hundred; ap-east-2, ap-southeast-6 and the regions in China have no row.',
  },
  storage: {
    title: 'Block storage of AWS: gp3 and snapshots',
    unit: 'USD/GB-month',
    kind: 'published',
    source: 'yeo/ec2.shop data/ebs/ebs.json at 576c890',
    asOf: '2024-07-18',
    licence: 'MIT',
  },
  egress: {
    title: 'Transfer out of AWS: to users (first 10 TB a month) and to other regions',
    unit: 'USD/GB',
    kind: 'published',
    source: 'skyplane-project/skyplane aws_transfer_costs.csv at 0513671',
    asOf: '2023-04-27',
    licence: 'Apache-2.0',
    note: 'Older than the rest; eight regions are not in it.',
  },
  machines: [
    't3.medium',
    'm5.large',
    'm6i.large',
    'm6g.large',
    'm7g.large',
    'c6i.large',
    'r6i.large',
  ],
  pairs: [
    ['aws:us-east-1', 'aws:us-east-2', 0.01],
    ['aws:us-east-2', 'aws:us-east-1', 0.01],
  ],
  // prettier-ignore
  rows: [
    ['aws:af-south-1', '0.0542 0.127 0.127 0.1016 - 0.114 0.168', 0.1047, 0.0595, 0.154, 0.147],
    ['aws:ap-east-1', '0.0584 0.132 0.132 0.106 - 0.108 0.167', 0.1056, 0.055, 0.12, 0.09],
    ['aws:ap-northeast-1', '0.0544 0.124 0.124 0.099 0.1054 0.107 0.152', 0.096, 0.05, 0.114, 0.09],
    ['aws:ap-northeast-2', '0.052 0.118 0.118 0.094 0.1003 0.096 0.152', 0.0912, 0.05, 0.126, 0.08],
    ['aws:ap-northeast-3', '0.0544 0.124 0.124 0.0992 0.1054 0.107 0.152', 0.096, 0.05, 0.114, 0.09],
    ['aws:ap-south-1', '0.0448 0.101 0.101 0.0506 0.0583 0.085 0.13', 0.0912, 0.05, 0.1093, 0.086],
    ['aws:ap-south-2', '0.0448 0.101 0.101 0.0506 0.0583 0.085 0.13', 0.0912, 0.05, null, null],
    ['aws:ap-southeast-1', '0.0528 0.12 0.12 0.096 0.102 0.098 0.152', 0.096, 0.05, 0.12, 0.09],
    ['aws:ap-southeast-2', '0.0528 0.12 0.12 0.096 0.102 0.111 0.151', 0.096, 0.055, 0.114, 0.098],
    ['aws:ap-southeast-3', '0.0528 0.12 0.12 0.096 0.102 - -', 0.096, 0.05, 0.132, 0.1],
    ['aws:ap-southeast-4', '0.0528 0.12 - 0.096 0.102 - -', 0.096, 0.055, null, null],
    ['aws:ap-southeast-5', '0.0475 - 0.102 0.0816 0.0867 0.0833 0.1292', null, null, null, null],
    ['aws:ap-southeast-7', '0.0475 - 0.102 0.0816 0.0867 0.0833 0.1292', null, null, null, null],
    ['aws:ca-central-1', '0.0464 0.107 0.107 0.0856 0.091 0.093 0.138', 0.088, 0.055, 0.09, 0.02],
    ['aws:ca-west-1', '0.0464 0.107 0.107 0.0856 - 0.093 0.138', 0.088, 0.055, null, null],
    ['aws:eu-central-1', '0.048 0.115 0.115 0.092 0.0978 0.097 0.152', 0.0952, 0.054, 0.09, 0.02],
    ['aws:eu-central-2', '0.0528 0.127 0.1265 0.1012 0.1075 - 0.1672', 0.1142, 0.059, 0.09, 0.02],
    ['aws:eu-north-1', '0.0432 0.102 0.102 0.082 0.0867 0.091 0.134', 0.0836, 0.0475, 0.09, 0.02],
    ['aws:eu-south-1', '0.0479 0.112 0.112 0.0896 - 0.101 0.148', 0.0924, 0.0525, 0.09, 0.02],
    ['aws:eu-south-2', '0.0456 0.107 - 0.086 0.0909 - -', 0.088, 0.05, 0.09, 0.02],
    ['aws:eu-west-1', '0.0456 0.107 0.107 0.086 0.091 0.0912 0.141', 0.088, 0.05, 0.09, 0.02],
    ['aws:eu-west-2', '0.0472 0.111 0.111 0.0888 0.0944 0.101 0.148', 0.0928, 0.053, 0.09, 0.02],
    ['aws:eu-west-3', '0.0472 0.112 0.112 0.09 0.0952 0.101 0.148', 0.0928, 0.053, 0.09, 0.02],
    ['aws:il-central-1', '0.0479 0.112 0.11235 0.0903 0.0955 0.09576 0.14805', 0.1056, 0.06, null, null],
    ['aws:me-central-1', '0.0502 0.118 0.1177 0.0946 0.1 - 0.1551', 0.0968, 0.055, 0.11, 0.085],
    ['aws:me-south-1', '0.0502 0.118 0.132 0.094 0.1122 0.1056 0.1551', 0.0968, 0.055, 0.117, 0.1105],
    ['aws:mx-central-1', '0.0437 - 0.1008 0.0809 0.0857 0.08925 0.1323', null, null, null, null],
    ['aws:sa-east-1', '0.0672 0.153 0.153 0.1224 0.1301 0.131 0.201', 0.152, 0.068, 0.15, 0.138],
    ['aws:us-east-1', '0.0416 0.096 0.096 0.077 0.0816 0.085 0.126', 0.08, 0.05, 0.09, 0.02],
    ['aws:us-east-2', '0.0416 0.096 0.096 0.077 0.0816 0.085 0.126', 0.08, 0.05, 0.09, 0.02],
    ['aws:us-gov-east-1', '0.0488 0.121 0.121 0.0968 0.1028 0.102 0.151', 0.096, 0.066, 0.155, 0.03],
    ['aws:us-gov-west-1', '0.0488 0.121 0.121 0.0968 - 0.102 0.151', 0.096, 0.066, null, null],
    ['aws:us-west-1', '0.0496 0.112 0.112 0.0896 0.0952 0.106 0.14', 0.096, 0.055, 0.09, 0.02],
    ['aws:us-west-2', '0.0416 0.096 0.096 0.077 0.0816 0.085 0.126', 0.08, 0.05, 0.09, 0.02],
  ],
};
