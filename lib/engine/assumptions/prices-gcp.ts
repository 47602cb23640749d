import type { RegionId } from '../model';
import type { TableSource } from './table-source';

/** Prices of Google Cloud. `-`: not in the source, hence unknown. */
export const pricesGcp: {
  readonly compute: TableSource;
  readonly egress: TableSource;
  readonly egressBetween: TableSource;
  readonly machines: readonly string[];
  /** Transfer between two regions of one continent, by continent; others are unknown. */
  readonly withinContinentUsdPerGb: Readonly<Record<string, number>>;
  /** To or from Australia and Jakarta. */
  readonly farUsdPerGb: number;
  readonly otherContinentUsdPerGb: number;
  readonly rows: readonly (readonly [
    region: RegionId,
    usdPerHour: string,
    diskUsdPerGbMonth: number,
    ssdUsdPerGbMonth: number,
    objectUsdPerGbMonth: number,
    /** To users outside China and Australia: the first TiB of a month, to 10 TiB, above. */
    toUsersUsdPerGb: string,
  ])[];
} = {
  compute: {
    title: 'Compute and storage of Google Cloud, on demand, Linux; disk is pd-balanced',
    unit: 'USD/hour, USD/GB-month',
    kind: 'published',
    source: 'Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml at fd66b26',
    asOf: '2026-07-30',
    licence: 'Apache-2.0',
    note: 'Six machines of several hundred. asia-southeast3 is in the source and not in the region table.',
  },
  egress: {
    title: 'Transfer out of Google Cloud to users, premium tier',
    unit: 'USD/GB',
    kind: 'published',
    source: 'Cyclenerd/google-cloud-pricing-cost-calculator pricing.yml at fd66b26',
    asOf: '2026-07-30',
    licence: 'Apache-2.0',
    note: 'Destinations outside China and Australia. In asia-northeast1, asia-northeast2 and asia-northeast3 the second tier is dearer than the first, as in the source.',
  },
  egressBetween: {
    title: 'Transfer between regions of Google Cloud, by continent',
    unit: 'USD/GB',
    kind: 'published',
    source: 'skyplane-project/skyplane gcp_pricing.py at 4602d9c',
    asOf: '2024-01-09',
    licence: 'Apache-2.0',
    note: 'Rules written for the prices of 2022: verify before quoting.',
  },
  machines: [
    'e2-medium',
    'e2-standard-2',
    'n2-standard-2',
    'n2d-standard-2',
    'c3-standard-4',
    'n4-standard-2',
  ],
  withinContinentUsdPerGb: {
    'north-america': 0.01,
    europe: 0.02,
    asia: 0.05,
    'south-america': 0.08,
    oceania: 0.08,
  },
  farUsdPerGb: 0.15,
  otherContinentUsdPerGb: 0.08,
  // prettier-ignore
  rows: [
    ['gcp:africa-south1', '0.036858 0.073715 0.106834 0.092946 0.22199 0.09987', 0.109788, 0.1866395, 0.02, '0.15 0.13 0.11'],
    ['gcp:asia-east1', '0.038796 0.077592 0.112452 0.097832 0.233442 0.105022', 0.1, 0.17, 0.02, '0.12 0.11 0.085'],
    ['gcp:asia-east2', '0.046881 0.093761 0.135886 0.118218 0.282029 0.12688', 0.11, 0.187, 0.023, '0.12 0.11 0.085'],
    ['gcp:asia-northeast1', '0.042983 0.085966 0.124588 0.108396 0.258905 0.116477', 0.13, 0.221, 0.023, '0.085 0.12 0.085'],
    ['gcp:asia-northeast2', '0.042983 0.085966 0.124718 0.108508 0.258905 0.116477', 0.13, 0.221, 0.023, '0.085 0.12 0.085'],
    ['gcp:asia-northeast3', '0.042983 0.085966 0.124718 0.108508 0.258905 0.116477', 0.13, 0.221, 0.023, '0.15 0.19 0.15'],
    ['gcp:asia-south1', '0.040242 0.080484 0.116644 0.055766 0.209672 0.094328', 0.12, 0.204, 0.023, '0.12 0.11 0.085'],
    ['gcp:asia-south2', '0.040242 0.080484 0.116644 0.101484 0.209679 0.094328', 0.12, 0.204, 0.023, '0.12 0.11 0.085'],
    ['gcp:asia-southeast1', '0.041333 0.082666 0.119806 0.104234 0.248724 0.111897', 0.11, 0.187, 0.02, '0.12 0.11 0.085'],
    ['gcp:asia-southeast2', '0.045053 0.090106 0.130589 0.113615 0.271102 0.121964', 0.13, 0.221, 0.023, '0.19 0.18 0.15'],
    ['gcp:australia-southeast1', '0.047541 0.095082 0.1378 0.11989 0.25201 0.113375', 0.135, 0.23, 0.023, '0.19 0.18 0.15'],
    ['gcp:australia-southeast2', '0.040408 0.080816 0.117128 0.10191 0.26209 0.11791', 0.135, 0.23, 0.023, '0.19 0.18 0.15'],
    ['gcp:europe-central2', '0.040542 0.081084 0.117516 0.102234 0.243933 0.109747', 0.13, 0.204, 0.023, '0.12 0.11 0.085'],
    ['gcp:europe-north1', '0.036889 0.073778 0.106924 0.093026 0.221991 0.09987', 0.11, 0.187, 0.02, '0.12 0.11 0.085'],
    ['gcp:europe-north2', '0.035181 0.070362 - - - 0.095235', 0.1, 0.17, 0.023, '0.12 0.11 0.085'],
    ['gcp:europe-southwest1', '0.039538 0.079076 0.114599 0.099701 0.237897 0.107026', 0.12, 0.2006, 0.023, '0.12 0.11 0.085'],
    ['gcp:europe-west1', '0.036858 0.073715 0.106834 0.092946 0.221991 0.09987', 0.1, 0.17, 0.02, '0.12 0.11 0.085'],
    ['gcp:europe-west10', '0.043169 0.086338 0.125128 0.108856 0.237886 -', 0.154, 0.2618, 0.025, '0.12 0.11 0.085'],
    ['gcp:europe-west12', '0.043222 0.086445 0.125282 0.108995 0.260074 -', 0.12, 0.204, 0.023, '0.12 0.11 0.085'],
    ['gcp:europe-west2', '0.043168 0.086336 0.125124 0.108854 0.229833 0.103398', 0.12, 0.204, 0.023, '0.12 0.11 0.085'],
    ['gcp:europe-west3', '0.043168 0.086336 0.125124 0.108854 0.237897 0.107026', 0.12, 0.204, 0.023, '0.12 0.11 0.085'],
    ['gcp:europe-west4', '0.036886 0.073772 0.106916 0.09302 0.211688 0.095235', 0.11, 0.187, 0.02, '0.12 0.11 0.085'],
    ['gcp:europe-west6', '0.043891 0.087783 0.127226 0.110684 0.264112 0.118817', 0.13, 0.221, 0.025, '0.12 0.11 0.085'],
    ['gcp:europe-west8', '0.038866 0.077732 0.112657 0.098011 0.233865 0.105212', 0.116, 0.1972, 0.023, '0.12 0.11 0.085'],
    ['gcp:europe-west9', '0.038866 0.077732 0.112657 0.098011 0.233865 0.105212', 0.116, 0.1972, 0.023, '0.12 0.11 0.085'],
    ['gcp:me-central1', '0.040709 0.081419 0.117998 0.102658 0.244954 0.110201', 0.1215, 0.20655, 0.023, '0.15 0.13 0.11'],
    ['gcp:me-central2', '0.053609 0.107218 0.155389 0.135187 0.322573 0.14512', 0.16, 0.272, 0.03, '0.19 0.18 0.15'],
    ['gcp:me-west1', '0.036856 0.073713 0.10683 0.092941 0.221769 0.09977', 0.11, 0.187, 0.021, '0.15 0.13 0.11'],
    ['gcp:northamerica-northeast1', '0.036886 0.073772 0.106916 0.09302 0.221991 0.09987', 0.11, 0.187, 0.023, '0.12 0.11 0.08'],
    ['gcp:northamerica-northeast2', '0.036886 0.073772 0.106916 0.09302 0.221991 0.09987', 0.11, 0.187, 0.023, '0.12 0.11 0.08'],
    ['gcp:northamerica-south1', '0.036521 0.073042 - - - 0.098863', 0.109, 0.1853, 0.026, '0.12 0.11 0.08'],
    ['gcp:southamerica-east1', '0.053185 0.10637 0.15416 0.134122 0.320133 0.144023', 0.15, 0.255, 0.035, '0.19 0.18 0.15'],
    ['gcp:southamerica-west1', '0.047913 0.095826 0.138879 0.120824 0.288299 0.129701', 0.143, 0.2431, 0.03, '0.19 0.18 0.15'],
    ['gcp:us-central1', '0.033506 0.067011 0.097118 0.084492 0.201608 0.0907', 0.1, 0.17, 0.02, '0.12 0.11 0.08'],
    ['gcp:us-east1', '0.033506 0.067011 0.097118 0.084492 0.201608 0.0907', 0.1, 0.17, 0.02, '0.12 0.11 0.08'],
    ['gcp:us-east4', '0.037735 0.075471 0.109378 0.09516 0.201608 0.0907', 0.11, 0.187, 0.023, '0.12 0.11 0.08'],
    ['gcp:us-east5', '0.033506 0.067011 0.097118 0.084492 0.201608 0.0907', 0.1, 0.17, 0.02, '0.12 0.11 0.08'],
    ['gcp:us-south1', '0.039537 0.079073 0.114599 0.099701 0.237897 0.107026', 0.12, 0.2006, 0.02, '0.12 0.11 0.08'],
    ['gcp:us-west1', '0.033506 0.067011 0.097118 0.084492 0.201608 0.0907', 0.1, 0.17, 0.02, '0.12 0.11 0.08'],
    ['gcp:us-west2', '0.040245 0.08049 0.116652 0.101484 0.242353 0.10903', 0.12, 0.204, 0.023, '0.12 0.11 0.08'],
    ['gcp:us-west3', '0.040245 0.08049 0.116652 0.101484 0.242353 0.10903', 0.12, 0.204, 0.023, '0.12 0.11 0.08'],
    ['gcp:us-west4', '0.037735 0.075471 0.109374 0.09516 0.227071 0.102155', 0.11, 0.187, 0.023, '0.12 0.11 0.08'],
  ],
};
