import type { Assumptions } from '../assumptions';
import type { Architecture, Partition, RegionId } from '../model';
import type { Traffic } from '../traffic/loads';
import { promotions } from '../traffic/promoted-writer';
import { reroute } from '../traffic/reroute';
import type { Found, ViolationRows } from './violation-rows';

/** What stands for the data of a document that names none. */
const allData = 'all data';

/**
 * Adds what would mix sovereign partitions: links, backups, further copies, failover targets and failovers
 * from one of them to another. No rule of residency is needed for it and none permits it.
 */
export function addPartitionCrossings(
  rows: ViolationRows,
  { data }: Pick<Architecture, 'data'>,
  traffic: Traffic,
  assumptions: Assumptions,
): void {
  const { network } = traffic;
  const partitionOf = (region: RegionId) => assumptions.region(region)?.partition;
  const used = new Set(network.sites.map(({ place }) => place.partition));
  const copies = data.flatMap(({ copies: all = [] }) => all.flatMap(({ regions = [] }) => regions));
  if (used.size < 2 && copies.every((region) => used.has(partitionOf(region) ?? 'commercial'))) {
    return;
  }
  const names = data.length > 0 ? data.map(({ name }) => name) : [allData];
  const add = (
    carried: readonly string[],
    from: RegionId,
    to: RegionId,
    rest: Pick<Found, 'way' | 'path' | 'lost'>,
  ) => {
    const [home, other] = [partitionOf(from), partitionOf(to)];
    if (home === undefined || other === undefined || home === other) return;
    for (const name of carried) {
      rows.add({
        data: name,
        jurisdiction: partitionWords[home],
        population: null,
        region: to,
        effect: 'mixes',
        ...rest,
      });
    }
  };
  const steady = { lost: [] };
  for (const { from, to, data: carried } of network.option.links) {
    add(carried ?? names, from, to, { way: 'replica', path: `replicated from ${from}`, ...steady });
  }
  for (const backup of network.sites.filter(({ site }) => site.role === 'backup')) {
    for (const { region, site } of network.sites) {
      if (site.role === 'backup') continue;
      const path = `backup of ${region}`;
      add(names, region, backup.region, { way: 'backup', path, ...steady });
    }
  }
  for (const { name, copies: all = [] } of data) {
    for (const { kind, regions = [], from } of all) {
      for (const { region } of network.sites.filter((s) => s.serves || s.writer)) {
        if (from && !from.includes(region)) continue;
        const path = `${kind} of ${region}`;
        for (const to of regions) add([name], region, to, { way: kind, path, ...steady });
      }
    }
  }
  for (const { region, target } of network.sites) {
    const to = network.sites[target]?.region;
    const path = `failover target of ${region}`;
    if (to !== undefined) add(names, region, to, { way: 'target', path, lost: [region] });
  }
  addFailovers(traffic, (from, to) => {
    add(names, from, to, { way: 'failover', path: `moved from ${from}`, lost: [from] });
  });
}

export const partitionWords: Readonly<Record<Partition, string>> = {
  commercial: 'the commercial partition',
  government: 'the government partition',
  china: 'the China partition',
};

/** Where each loss of one site moves what was written there. */
function addFailovers(
  { network, executing }: Traffic,
  moved: (from: RegionId, to: RegionId) => void,
): void {
  network.sites.forEach(({ region }, lost) => {
    const alive = new Uint8Array(network.sites.length).fill(1);
    alive[lost] = 0;
    const state = { alive, afterLoss: true, promoted: promotions(network, alive) };
    for (const strand of executing[lost] ?? []) {
      if (strand.kind !== 'write') continue;
      reroute(network, strand, state, {
        serve: (_, site) => moved(region, network.sites[site]?.region ?? region),
        refuse: () => {},
      });
    }
  });
}
