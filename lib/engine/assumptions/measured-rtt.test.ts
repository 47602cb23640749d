import { expect, test } from 'vitest';
import { findRegion, measuredRtt, type Region } from '..';
import { directionOf, greatCircleKm } from '../geo/great-circle';
import { fibreFloorMs } from '../latency/fibre-floor';
import { measuredPairs } from './measured-rtt';
import { rttAws2023 } from './rtt-aws-2023';
import { rttAwsGcp2022 } from './rtt-aws-gcp-2022';
import { rttAzure2025 } from './rtt-azure-2025';
import { cellsOf } from './rtt-table';

function region(id: string): Region {
  const found = findRegion(id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

test.each([
  { table: rttAws2023, cells: 21 * 10, regions: 21 },
  // Of 1 128 pairs 190 are in the median of 2023 and 6 were dropped by the source.
  { table: rttAwsGcp2022, cells: 1128 - 190 - 6, regions: 48 },
  { table: rttAzure2025, cells: 1174, regions: 50 },
])(
  '$table.source.title: every cell of a known pair, above the fibre floor',
  ({ table, cells, regions: rows }) => {
    expect(table.rows).toHaveLength(rows);
    table.rows.forEach(([, cellsAbove], row) => {
      expect(cellsAbove === '' ? 0 : cellsAbove.split(' ').length).toBe(row);
    });
    expect(cellsOf(table)).toHaveLength(cells);
    for (const { from, to, rttMs } of cellsOf(table)) {
      const distance = greatCircleKm(directionOf(region(from).at), directionOf(region(to).at));
      expect(rttMs, `${from} to ${to}`).toBeGreaterThan(fibreFloorMs(distance));
      expect(rttMs, `${from} to ${to}`).toBeLessThan(500);
    }
  },
);

test('a measured round trip is the same both ways, and medians stand before minima', () => {
  for (const pair of measuredPairs) {
    expect(measuredRtt(pair.from, pair.to)).toBe(pair);
    expect(measuredRtt(pair.to, pair.from)).toBe(pair);
    expect(pair.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
  // cloudping's median of 2023; the minimum of 2022 reads 85.
  expect(measuredRtt('aws:eu-west-1', 'aws:us-east-1')?.rttMs).toBe(69.5);
  expect(measuredRtt('aws:us-east-1', 'aws:ap-northeast-1')?.rttMs).toBe(146);
  expect(measuredRtt('aws:af-south-1', 'gcp:asia-southeast1')).toMatchObject({
    rttMs: 355,
    repaired: true,
    asOf: '2022-04-16',
  });
  expect(measuredRtt('azure:northeurope', 'azure:eastus')).toMatchObject({
    rttMs: 74,
    asOf: '2025-06-30',
  });
  expect(measuredRtt('azure:northeurope', 'aws:eu-west-1')).toBeUndefined();
});
