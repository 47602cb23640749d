import type { Network } from '../traffic/network';
import { ms, type Ms } from '../units';

/**
 * How long a write waits at the writer for its copies, the slowest of the modes that leave it:
 * synchronous for the farthest required replica, quorum of n for the ⌈(n+1)/2⌉-th nearest member with
 * the writer itself voting at 0, semi-synchronous for the nearest replica, asynchronous not at all.
 */
export function commitWaitMs(network: Network, writer: number): Ms {
  const from = network.sites[writer]?.region;
  const rttTo = (region: string) => {
    const i = network.sites.findIndex((site) => site.region === region);
    return network.siteRttMs[writer]?.[i] ?? 0;
  };
  const of = (mode: string) =>
    network.option.links
      .filter((link) => link.from === from && link.mode === mode)
      .map((link) => rttTo(link.to))
      .sort((a, b) => a - b);
  const members = [0, ...of('quorum')];
  const quorum = members[Math.ceil((members.length + 1) / 2) - 1] ?? 0;
  return ms(Math.max(0, ...of('sync'), ...of('semi-sync').slice(0, 1), quorum));
}
