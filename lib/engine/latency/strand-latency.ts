import type { Assumptions } from '../assumptions';
import type { Network } from '../traffic/network';
import type { Strand } from '../traffic/strand';
import { ms, type Ms } from '../units';
import { commitWaitMs } from './commit-wait';
import { lastMileOf, warmRequestMs } from './felt-latency';

/** Waits for copies by writer, computed once for an option. */
export function commitWaits(network: Network): readonly Ms[] {
  return network.sites.map((_, i) => commitWaitMs(network, i));
}

/** Median latency of reads that a population's requests find at a site. */
export function readMs(
  network: Network,
  population: number,
  site: number,
  assumptions: Assumptions,
): Ms {
  const row = network.populations[population];
  const rtt = row?.rttMs[site];
  if (!row || rtt === undefined) throw new RangeError('no such population or site');
  return warmRequestMs(rtt, lastMileOf(row.population, assumptions), assumptions);
}

/** Median latency of writes that arrive at `entry` and are executed by `writer`: forwarding and copies add up. */
export function writeMs(
  network: Network,
  waits: readonly Ms[],
  population: number,
  entry: number,
  writer: number,
  assumptions: Assumptions,
): Ms {
  const forward = entry === writer ? 0 : (network.siteRttMs[entry]?.[writer] ?? 0);
  return ms(readMs(network, population, entry, assumptions) + forward + (waits[writer] ?? 0));
}

/** Median latency of a strand as it stands with nothing lost. */
export function strandMs(
  network: Network,
  waits: readonly Ms[],
  { kind, population, entry, site }: Strand,
  assumptions: Assumptions,
): Ms {
  return kind === 'read'
    ? readMs(network, population, entry, assumptions)
    : writeMs(network, waits, population, entry, site, assumptions);
}
