import { expect, test } from 'vitest';
import { findRegion, regions, type Region } from '..';
import { continents } from './continents';
import { pricesAws } from './prices-aws';
import { pricesAzure } from './prices-azure';
import { pricesGcp } from './prices-gcp';
import {
  comparableMachines,
  machinePrice,
  machines,
  pricesOf,
  regionPrices,
  transferPrice,
  vcpuPrice,
} from '../tables';

function region(id: string): Region {
  const found = findRegion(id);
  if (!found) throw new Error(`no region ${id}`);
  return found;
}

test('every price is above nothing, of a known region and machine, and below what would be a slip', () => {
  expect(regionPrices.length).toBeGreaterThanOrEqual(34 + 57 + 42);
  const kinds = new Set(machines.map(({ id }) => id));
  for (const { region: id, perHour, disk, toUsers } of regionPrices) {
    expect(findRegion(id), id).toBeDefined();
    const hourly = Object.entries(perHour);
    expect(hourly.length, id).toBeGreaterThan(2);
    for (const [machine, usd] of hourly) {
      expect(kinds.has(machine), machine).toBe(true);
      expect(usd, `${id} ${machine}`).toBeGreaterThan(0.01);
      expect(usd, `${id} ${machine}`).toBeLessThan(1);
    }
    expect(disk.usd === null || (disk.usd > 0.05 && disk.usd < 0.3), id).toBe(true);
    expect(toUsers.usd === null || (toUsers.usd > 0.05 && toUsers.usd < 0.25), id).toBe(true);
  }
});

test.each([
  // Read off the providers' files under the sources that the tables name.
  { id: 'aws:us-east-1', machine: 'm6i.large', usd: 0.096 },
  { id: 'azure:eastus', machine: 'Standard_D2s_v5', usd: 0.096 },
  { id: 'gcp:africa-south1', machine: 'n2-standard-2', usd: 0.106834 },
  { id: 'gcp:us-east4', machine: 'm6i.large', usd: null },
  { id: 'aws:ap-east-2', machine: 'm6i.large', usd: null },
])('$machine in $id costs $usd USD an hour', ({ id, machine, usd }) => {
  expect(machinePrice(id, machine).usd).toBe(usd);
});

test('a vCPU is priced by a machine that every provider has, wherever there are prices', () => {
  expect(vcpuPrice(region('aws:us-east-1'))).toMatchObject({ usd: 0.048, machine: 'm6i.large' });
  expect(vcpuPrice(region('aws:cn-north-1')).usd).toBeNull();
  for (const { region: id } of regionPrices) expect(vcpuPrice(region(id)).usd, id).not.toBeNull();
  for (const machine of Object.values(comparableMachines).flat()) {
    expect(machines.find(({ id }) => id === machine)).toMatchObject({
      vcpus: 2,
      memoryGib: 8,
      family: 'general',
      processor: 'x86',
    });
  }
});

test.each([
  { from: 'aws:us-east-1', to: 'aws:us-east-2', usd: 0.01 },
  { from: 'aws:us-east-1', to: 'aws:eu-west-1', usd: 0.02 },
  { from: 'aws:af-south-1', to: 'aws:us-east-1', usd: 0.147 },
  // Out of the tables: eight regions of AWS have no egress, Azure's China none, Google's Middle East no rule.
  { from: 'aws:ca-west-1', to: 'aws:us-east-1', usd: null },
  { from: 'azure:chinaeast', to: 'azure:chinanorth', usd: null },
  { from: 'gcp:me-central1', to: 'gcp:me-west1', usd: null },
  { from: 'azure:brazilsouth', to: 'azure:eastus', usd: 0.16 },
  { from: 'azure:eastus', to: 'azure:westeurope', usd: 0.05 },
  { from: 'azure:northeurope', to: 'azure:westeurope', usd: 0.02 },
  { from: 'gcp:us-east4', to: 'gcp:us-west1', usd: 0.01 },
  { from: 'gcp:us-east4', to: 'gcp:asia-southeast2', usd: 0.15 },
  { from: 'gcp:asia-southeast1', to: 'gcp:asia-southeast2', usd: 0.15 },
  { from: 'gcp:australia-southeast1', to: 'gcp:australia-southeast2', usd: 0.08 },
  { from: 'gcp:us-east4', to: 'gcp:europe-west1', usd: 0.08 },
  // Between providers: what leaving to the internet costs.
  { from: 'aws:us-east-1', to: 'gcp:us-east4', usd: 0.09 },
  { from: 'gcp:us-east4', to: 'aws:us-east-1', usd: 0.12 },
])('a GB from $from to $to costs $usd USD', ({ from, to, usd }) => {
  expect(transferPrice(region(from), region(to))?.usd).toBe(usd);
});

test('no transfer between two regions is free, and none to itself is priced', () => {
  for (const from of regions) {
    for (const to of regions) {
      const price = transferPrice(from, to);
      expect(price === undefined).toBe(from.id === to.id);
      expect(price?.usd === 0).toBe(false);
    }
  }
});

test('prices of a region that no table has are unknown as a whole', () => {
  expect(pricesOf('aws:ap-east-2')).toBeUndefined();
  expect(pricesOf('aws:ca-west-1')?.toUsers.usd).toBeNull();
  expect(pricesOf('azure:westeurope')?.disk.usd).toBeNull();
});

test('every cell of the price tables is read: a price for each machine or a gap, and none is nothing', () => {
  for (const table of [pricesAws, pricesAzure, pricesGcp]) {
    const kinds = table.machines.map((id) => machines.find((machine) => machine.id === id));
    expect(kinds).not.toContain(undefined);
    expect(new Set(table.rows.map(([id]) => id)).size).toBe(table.rows.length);
    for (const [id, perHour, ...others] of table.rows) {
      expect(findRegion(id), id).toBeDefined();
      const cells = perHour.split(' ').filter((cell) => cell !== '-');
      expect(perHour.split(' '), id).toHaveLength(table.machines.length);
      const tiers = others.flatMap((cell) =>
        String(cell ?? '')
          .split(' ')
          .filter(Boolean),
      );
      for (const cell of [...cells, ...tiers]) {
        expect(Number(cell), `${id} ${cell}`).toBeGreaterThan(0);
      }
    }
  }
});

test('rules of transfer name continents and directed pairs that there are, above nothing', () => {
  const rules = [
    pricesAzure.withinContinentUsdPerGb,
    pricesAzure.leavingContinentUsdPerGb,
    pricesGcp.withinContinentUsdPerGb,
  ];
  for (const [continent, usd] of rules.flatMap((rule) => Object.entries(rule))) {
    expect(continents).toContain(continent);
    expect(usd).toBeGreaterThan(0);
  }
  const others = [pricesGcp.farUsdPerGb, pricesGcp.otherContinentUsdPerGb];
  for (const usd of [...others, ...Object.values(pricesAzure.toUsersUsdPerGbByZone)]) {
    expect(usd).toBeGreaterThan(0);
  }
  for (const [from, to, usd] of pricesAws.pairs) {
    expect(region(from).provider).toBe(region(to).provider);
    expect(from).not.toBe(to);
    expect(usd).toBeGreaterThan(0);
  }
});

test('every machine has cores and memory, and once', () => {
  expect(new Set(machines.map(({ id }) => id)).size).toBe(machines.length);
  for (const { id, vcpus, memoryGib, provider } of machines) {
    expect(vcpus, id).toBeGreaterThan(0);
    expect(memoryGib, id).toBeGreaterThan(0);
    expect(
      regions.some((one) => one.provider === provider),
      id,
    ).toBe(true);
  }
});
