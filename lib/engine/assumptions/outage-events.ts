import type { RegionId } from '../model';
import type { TableSource } from './table-source';

/** An outage of one region that stopped many services. */
export interface OutageEvent {
  readonly region: RegionId;
  /** ISO, to the minute where it is known, else the day. */
  readonly start: string;
  /** null: not over when the record was made. */
  readonly hours: number | null;
  /** What it was read from. */
  readonly basis: 'status history' | 'post-incident review' | 'curated';
}

export const outageEventsSource: TableSource = {
  title: 'Outages of one region',
  unit: 'hours',
  kind: 'measured',
  source:
    'status histories and post-incident reviews of AWS, Azure and Google Cloud; from 2023 also ayushgupta07xx/cloud-incident-atlas data/incidents/2026.json at 89ff55f',
  asOf: '2026-03-31',
  licence: 'facts of public incident pages, chosen by Meridian’s rules; the curated rows MIT',
  note: 'AWS 2017-01 to 2022-04: five services or more, or severity 3. Google Cloud 2021-05 to 2022-12: eight products or more. Azure 2020-01 to 2024-11: reviews that name one region. From 2023 curated records. Outages of a zone count as outages of its region.',
};

type Row = readonly [
  region: RegionId,
  start: string,
  hours: number | null,
  basis: OutageEvent['basis'],
];

// prettier-ignore
const rows: readonly Row[] = [
  ['aws:us-east-1', '2017-02-28T18:47Z', 16.28, 'status history'],
  ['aws:us-east-1', '2017-06-23T01:07Z', 9.23, 'status history'],
  ['aws:us-west-2', '2018-10-01T20:12Z', 4.35, 'status history'],
  ['aws:us-east-2', '2018-10-05T19:01Z', 0.85, 'status history'],
  ['aws:ap-northeast-2', '2018-11-22T00:02Z', 2.65, 'status history'],
  ['aws:us-west-2', '2019-03-28T07:11Z', 3.25, 'status history'],
  ['aws:us-east-1', '2019-06-27T16:21Z', 5.25, 'status history'],
  ['aws:ap-southeast-2', '2020-01-23T00:41Z', 8.5, 'status history'],
  ['azure:southcentralus', '2020-02-28T12:48Z', 6.37, 'post-incident review'],
  ['azure:eastus', '2020-03-03T15:30Z', 6.5, 'post-incident review'],
  ['azure:westcentralus', '2020-03-15T20:30Z', 4.0, 'post-incident review'],
  ['azure:centralindia', '2020-05-18T12:41Z', 19.82, 'post-incident review'],
  ['azure:eastus', '2020-06-11T11:57Z', 2.38, 'post-incident review'],
  ['azure:westeurope', '2020-09-03T09:21Z', 8.18, 'post-incident review'],
  ['azure:uksouth', '2020-09-14T13:30Z', 11.18, 'post-incident review'],
  ['azure:eastus', '2020-09-18T11:30Z', 8.35, 'post-incident review'],
  ['aws:us-east-1', '2020-11-25T14:36Z', 22.57, 'status history'],
  ['azure:westus', '2021-02-11T23:23Z', 5.12, 'post-incident review'],
  ['azure:japaneast', '2021-02-26T03:26Z', 6.6, 'post-incident review'],
  ['aws:eu-central-1', '2021-06-10T20:24Z', 5.5, 'status history'],
  ['aws:eu-north-1', '2021-06-18T00:32Z', 0.55, 'status history'],
  ['aws:us-east-1', '2021-06-29T19:12Z', 7.95, 'status history'],
  ['azure:brazilsouth', '2021-07-23T19:00Z', 2.47, 'post-incident review'],
  ['azure:brazilsoutheast', '2021-07-27T13:48Z', 1.53, 'post-incident review'],
  ['gcp:australia-southeast2', '2021-08-24T02:50Z', 1.5, 'status history'],
  ['aws:ap-northeast-1', '2021-09-02T00:39Z', 6.2, 'status history'],
  ['gcp:europe-west2', '2021-09-03T12:40Z', 0.67, 'status history'],
  ['aws:us-east-1', '2021-12-07T16:49Z', 12.63, 'status history'],
  ['azure:westus', '2022-02-12T04:38Z', 1.87, 'post-incident review'],
  ['gcp:us-central1', '2022-05-06T08:30Z', 10.6, 'status history'],
  ['gcp:us-east1', '2022-06-04T17:47Z', 6.27, 'status history'],
  ['azure:eastus2', '2022-06-07T02:41Z', 11.82, 'post-incident review'],
  ['azure:ukwest', '2022-06-29T02:40Z', 17.57, 'post-incident review'],
  ['gcp:europe-west2', '2022-07-19T13:33Z', 38.78, 'status history'],
  ['gcp:us-central1', '2022-08-25T09:42Z', 0.67, 'status history'],
  ['azure:westus2', '2022-08-27T02:47Z', 23.22, 'post-incident review'],
  ['gcp:europe-west3', '2022-12-14T11:19Z', 3.18, 'status history'],
  ['azure:westeurope', '2023-01-18T09:44Z', 3.43, 'post-incident review'],
  ['azure:southcentralus', '2023-01-23T15:39Z', 3.98, 'post-incident review'],
  ['azure:westeurope', '2023-03-06T03:50Z', 14.08, 'post-incident review'],
  ['gcp:europe-west9', '2023-04-25', 27.0, 'curated'],
  ['aws:us-east-1', '2023-06-13', 3.8, 'curated'],
  ['azure:australiaeast', '2023-08-30T10:30Z', 105.5, 'post-incident review'],
  ['gcp:us-central1', '2023-09-12', 3.8, 'curated'],
  ['azure:eastus', '2023-09-16T07:24Z', 11.6, 'post-incident review'],
  ['gcp:us-central1', '2023-10-05', 7.8, 'curated'],
  ['gcp:us-east4', '2023-11-07', 3.9, 'curated'],
  ['gcp:europe-west8', '2024-02-07', 1.13, 'curated'],
  ['gcp:us-west1', '2024-02-14', 3.12, 'curated'],
  ['azure:centralus', '2024-07-18T21:40Z', 24.33, 'post-incident review'],
  ['aws:us-east-1', '2024-07-30', 6.9, 'curated'],
  ['gcp:us-west2', '2024-10-16', 3.73, 'curated'],
  ['gcp:europe-west3', '2024-10-23', 7.7, 'curated'],
  ['gcp:asia-southeast2', '2024-11-16', 1.43, 'curated'],
  ['azure:eastus', '2025-03-18', 4.4, 'curated'],
  ['gcp:us-east5', '2025-03-29', 6.4, 'curated'],
  ['gcp:us-east1', '2025-07-18', 2.1, 'curated'],
  ['aws:us-east-1', '2025-10-19', 14.5, 'curated'],
  ['azure:westeurope', '2025-11-05', 9.5, 'curated'],
  ['azure:westus', '2026-02-07', 20.4, 'curated'],
  ['aws:me-central-1', '2026-03-01T12:51Z', null, 'status history'],
  ['aws:me-south-1', '2026-03-02T05:56Z', null, 'status history'],
];

export const outageEvents: readonly OutageEvent[] = rows.map(([region, start, hours, basis]) => ({
  region,
  start,
  hours,
  basis,
}));

/** The recorded outages of a region, earliest first. */
export function outagesOf(region: string): OutageEvent[] {
  return outageEvents.filter((event) => event.region === region);
}
