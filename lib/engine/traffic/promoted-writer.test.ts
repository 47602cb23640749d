import { expect, test } from 'vitest';
import { defaultAssumptions, ms, type Link } from '..';
import { architecture, option, population, site } from '../../testing/architecture';
import { buildNetwork } from './network';
import { promotions } from './promoted-writer';

const [lost, ireland, ohio] = ['aws:us-east-1', 'aws:eu-west-1', 'aws:us-east-2'] as const;
const to = (region: Link['to'], mode: Link['mode'], p99?: number): Link => ({
  from: lost,
  to: region,
  mode,
  ...(p99 === undefined ? {} : { lagMs: { p50: ms(1), p99: ms(p99) } }),
});

/** Who writes once the only writer, N. Virginia, is gone. */
function promoted(links: readonly Link[]): string | undefined {
  const sites = [site(lost, 100, { writer: true }), site(ireland, 100), site(ohio, 100)];
  const drawn = option(sites, { links });
  const doc = architecture([population('ny', 10)], [drawn]);
  const network = buildNetwork(doc, drawn, defaultAssumptions);
  const [users] = network.populations;
  if (!users) throw new Error('nobody');
  return network.sites[promotions(network, Uint8Array.of(0, 1, 1))(users)]?.region;
}

test('of equals the one whose copy trails least takes over, and a site without a copy last', () => {
  expect(promoted([to(ireland, 'async', 900), to(ohio, 'async', 800)])).toBe(ohio);
  expect(promoted([to(ireland, 'async', 900)])).toBe(ireland);
  expect(promoted([])).toBe(ireland);
});

test('a lag that is not stated is 40 round trips, not none', () => {
  // About 12 ms to Ohio make half a second, 70 ms to Ireland 2.8 s.
  expect(promoted([to(ireland, 'async'), to(ohio, 'async')])).toBe(ohio);
  expect(promoted([to(ireland, 'async', 100), to(ohio, 'async')])).toBe(ireland);
  expect(promoted([to(ireland, 'async', 2000), to(ohio, 'async')])).toBe(ohio);
});

test('a copy that every write waits for trails by nothing, whatever its lag is said to be', () => {
  expect(promoted([to(ireland, 'sync'), to(ohio, 'async', 1)])).toBe(ireland);
  expect(promoted([to(ireland, 'sync', 500), to(ohio, 'async', 100)])).toBe(ireland);
  // Of semi-synchronous copies a write waits for the nearest.
  expect(promoted([to(ireland, 'semi-sync'), to(ohio, 'semi-sync')])).toBe(ohio);
  expect(promoted([to(ireland, 'semi-sync'), to(ohio, 'async', 1)])).toBe(ireland);
});
