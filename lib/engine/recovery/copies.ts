import type { Assumptions, ParameterId } from '../assumptions';
import type { Link, ReplicationMode } from '../model';
import type { Network } from '../traffic/network';
import { seconds, type Seconds } from '../units';
import { linkLag } from './link-lag';

/** A copy of what a site writes, at another site. */
export interface CopyOf {
  /** Index of the site that holds it. */
  readonly site: number;
  /** How far it trails behind: 0 where the write waited for it. */
  readonly p50S: Seconds;
  readonly p99S: Seconds;
  /** The mode of the last link on the way. */
  readonly by: ReplicationMode;
  readonly assumed: readonly ParameterId[];
}

/** The copies of a data set that replication makes of what one site writes. */
export interface Copies {
  /** The least-lagged way to each site that the links lead to. */
  readonly at: readonly CopyOf[];
  /** Members of its quorum by index, itself included; empty where it has none. */
  readonly quorum: readonly number[];
}

interface Hop {
  readonly to: number;
  readonly copy: CopyOf;
}

/**
 * Finds the copies of what a site writes; remembers them, since every loss asks again. Lags add up from
 * hop to hop. A synchronous copy trails by nothing, nor does the nearest semi-synchronous one; every
 * other trails by the lag of its link.
 */
export function copyFinder(
  network: Network,
  assumptions: Assumptions,
): (origin: number, data: string | null) => Copies {
  const { option, sites } = network;
  const indexOf = new Map(sites.map((site, i) => [site.region, i]));
  const carrying = new Map<string | null, readonly (readonly Hop[])[]>();
  const found = new Map<string, Copies>();

  const hopsOf = (data: string | null) => {
    const known = carrying.get(data);
    if (known) return known;
    const links = option.links.filter(({ data: names }) =>
      names ? data !== null && names.includes(data) : true,
    );
    const hops = sites.map((site, from) =>
      hopsFrom(
        network,
        from,
        links.filter((link) => link.from === site.region),
        indexOf,
        assumptions,
      ),
    );
    carrying.set(data, hops);
    return hops;
  };

  return (origin, data) => {
    const key = `${origin} ${data ?? ''}`;
    const known = found.get(key);
    if (known) return known;
    const hops = hopsOf(data);
    const quorum = (hops[origin] ?? []).filter(({ copy }) => copy.by === 'quorum');
    const copies = {
      at: leastLagged(hops, origin),
      quorum: quorum.length > 0 ? [origin, ...quorum.map(({ to }) => to)] : [],
    };
    found.set(key, copies);
    return copies;
  };
}

function hopsFrom(
  { siteRttMs }: Network,
  from: number,
  links: readonly Link[],
  indexOf: ReadonlyMap<string, number>,
  assumptions: Assumptions,
): Hop[] {
  const rttTo = (to: number) => siteRttMs[from]?.[to] ?? 0;
  const ends = links.flatMap((link) => {
    const to = indexOf.get(link.to);
    return to === undefined ? [] : [{ link, to }];
  });
  const [nearest] = ends
    .filter(({ link }) => link.mode === 'semi-sync')
    .toSorted((a, b) => rttTo(a.to) - rttTo(b.to) || a.to - b.to);
  return ends.map(({ link, to }) => {
    const waits = link.mode === 'sync' || to === nearest?.to;
    const none = { p50S: seconds(0), p99S: seconds(0), assumed: [] };
    const rtt = siteRttMs[from]?.[to];
    const lag = waits || rtt === undefined ? none : linkLag(link, rtt, assumptions);
    return { to, copy: { site: to, by: link.mode, ...lag } };
  });
}

/** Least sums of lag from a site to all others (Dijkstra), the site itself left out. */
function leastLagged(hops: readonly (readonly Hop[])[], origin: number): CopyOf[] {
  const best = new Map<number, CopyOf>();
  const done = new Set<number>();
  let at:
    { site: number; p50S: number; p99S: number; assumed: readonly ParameterId[] } | undefined = {
    site: origin,
    p50S: 0,
    p99S: 0,
    assumed: [],
  };
  while (at) {
    done.add(at.site);
    for (const { to, copy } of hops[at.site] ?? []) {
      if (to === origin || done.has(to)) continue;
      const p99S = seconds(at.p99S + copy.p99S);
      const known = best.get(to);
      if (known && known.p99S <= p99S) continue;
      const assumed = [...new Set([...at.assumed, ...copy.assumed])];
      best.set(to, { site: to, by: copy.by, p50S: seconds(at.p50S + copy.p50S), p99S, assumed });
    }
    at = [...best.values()]
      .filter(({ site }) => !done.has(site))
      .toSorted((a, b) => a.p99S - b.p99S || a.site - b.site)[0];
  }
  return [...best.values()];
}
