import type { DataSet } from '../model';
import type { Network } from '../traffic/network';
import type { Strand } from '../traffic/strand';

/** What one site sends to another. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  /** Copies of what was written, before compression, bytes a second. */
  readonly copiedPerS: number;
  /** Writes on their way to a writer, bytes a second. */
  readonly forwardedPerS: number;
  /** Data sets that go this way of which nobody says how much is written. */
  readonly unknown: readonly string[];
}

/** Where the data of an option rests, and what is sent to keep it there. */
export interface DataSpread {
  /** By site: bytes that rest there, of the data sets whose size is known. */
  readonly heldBytes: Float64Array;
  /** By site: data sets that rest there and state no size. */
  readonly unsized: readonly (readonly string[])[];
  /** By site: the part of all data that rests there; null where sizes would have to be known. */
  readonly heldShare: readonly (number | null)[];
  readonly flows: readonly Flow[];
}

/** How what is written at its origins reaches other sites, for data sets that the same links carry. */
interface Reach {
  readonly held: Float64Array;
  /** Part of the writes on each way, `from · sites + to`. */
  readonly copied: ReadonlyMap<number, number>;
  /** The same into backups, which take what has changed since the last one. */
  readonly backedUp: ReadonlyMap<number, number>;
}

/**
 * Follows what is written from where it is written: over the links that carry it, each site once by the fewest
 * hops (ties by region), and into every backup. A full mesh of N sites so carries N − 1 times what is written,
 * a chain as much, and a star from its writer as much.
 */
export function dataSpread(
  network: Network,
  strands: readonly Strand[],
  data: readonly DataSet[],
): DataSpread {
  const n = network.sites.length;
  const origins = writtenAt(network, strands);
  const named = new Set(network.option.links.flatMap(({ data: names }) => names ?? []));
  const reaches = new Map<string, Reach>();
  const reachOf = (name: string): Reach => {
    const key = named.has(name) ? name : '';
    const known = reaches.get(key) ?? reachFrom(network, origins, key);
    reaches.set(key, known);
    return known;
  };

  const heldBytes = new Float64Array(n);
  const unsized = network.sites.map((): string[] => []);
  const shares = network.sites.map((): number[] => []);
  const flows = new FlowSum(n);
  const forwarded = forwardedShares(network, strands);
  let sizes = 0;
  for (const set of data) {
    const { held, copied, backedUp } = reachOf(set.name);
    const { sizeBytes, writesPerSecond, writeSizeBytes } = set;
    if (sizeBytes !== undefined) sizes += sizeBytes;
    held.forEach((share, site) => {
      shares[site]?.push(share);
      if (share === 0) return;
      if (sizeBytes === undefined) unsized[site]?.push(set.name);
      else heldBytes[site] = (heldBytes[site] ?? 0) + sizeBytes * share;
    });
    const rate =
      writesPerSecond === 0
        ? 0
        : writesPerSecond === undefined || writeSizeBytes === undefined
          ? null
          : writesPerSecond * writeSizeBytes;
    for (const [way, share] of copied) flows.copy(way, rate, share, set.name);
    for (const [way, share] of backedUp) {
      flows.copy(
        way,
        rate === null ? null : changed(network, way % n, rate, sizeBytes),
        share,
        set.name,
      );
    }
    for (const [way, share] of forwarded) flows.forward(way, rate, share, set.name);
  }
  const whole = data.length === 0 ? reachFrom(network, origins, '').held : null;
  return {
    heldBytes,
    unsized,
    heldShare: network.sites.map((_, site) => {
      if (whole) return whole[site] ?? 0;
      const own = shares[site] ?? [];
      if (own.every((share) => Math.abs(share - (own[0] ?? 0)) < 1e-9)) return own[0] ?? 0;
      const isSized = data.every(({ sizeBytes }) => sizeBytes !== undefined);
      return isSized && sizes > 0 ? (heldBytes[site] ?? 0) / sizes : null;
    }),
    flows: flows.all(),
  };
}

/** A backup takes what has changed since the one before: what was written, and never more than there is. */
function changed(network: Network, to: number, rate: number, sizeBytes = Infinity): number {
  const everyS = network.sites[to]?.site.backup?.everyS ?? 0;
  return everyS > 0 ? Math.min(rate, sizeBytes / everyS) : rate;
}

class FlowSum {
  private readonly sums = new Map<
    number,
    { copiedPerS: number; forwardedPerS: number; unknown: string[] }
  >();

  constructor(private readonly sites: number) {}

  copy(way: number, rate: number | null, share: number, data: string): void {
    const sum = this.at(way);
    if (rate === null) sum.unknown.push(data);
    else sum.copiedPerS += rate * share;
  }

  forward(way: number, rate: number | null, share: number, data: string): void {
    const sum = this.at(way);
    if (rate !== null) sum.forwardedPerS += rate * share;
    else if (!sum.unknown.includes(data)) sum.unknown.push(data);
  }

  all(): Flow[] {
    return [...this.sums].map(([way, sum]) => ({
      from: Math.floor(way / this.sites),
      to: way % this.sites,
      ...sum,
    }));
  }

  private at(way: number) {
    const sum = this.sums.get(way) ?? { copiedPerS: 0, forwardedPerS: 0, unknown: [] };
    this.sums.set(way, sum);
    return sum;
  }
}

/** The part of all writes that each site executes; where nobody writes, its writers in equal parts. */
function writtenAt({ sites }: Network, strands: readonly Strand[]): Float64Array {
  const parts = new Float64Array(sites.length);
  for (const { kind, site, rps } of strands) {
    if (kind === 'write' && site >= 0) parts[site] = (parts[site] ?? 0) + rps;
  }
  if (parts.every((part) => part === 0)) {
    sites.forEach(({ writer }, site) => (parts[site] = writer ? 1 : 0));
  }
  const all = parts.reduce((sum, part) => sum + part, 0);
  return all > 0 ? parts.map((part) => part / all) : parts;
}

/** The part of all writes that arrive at one site and are executed at another. */
function forwardedShares({ sites }: Network, strands: readonly Strand[]): Map<number, number> {
  const ways = new Map<number, number>();
  let all = 0;
  for (const { kind, entry, site, rps } of strands) {
    if (kind !== 'write' || site < 0) continue;
    all += rps;
    if (entry < 0 || entry === site) continue;
    const way = entry * sites.length + site;
    ways.set(way, (ways.get(way) ?? 0) + rps);
  }
  for (const [way, rps] of ways) ways.set(way, rps / all);
  return ways;
}

function reachFrom({ sites, option }: Network, origins: Float64Array, data: string): Reach {
  const n = sites.length;
  const held = new Float64Array(n);
  const copied = new Map<number, number>();
  const backedUp = new Map<number, number>();
  const indexOf = new Map(sites.map(({ region }, i) => [region, i]));
  const next = sites.map((): number[] => []);
  for (const link of option.links) {
    if (link.data && !link.data.includes(data)) continue;
    const [from, to] = [indexOf.get(link.from), indexOf.get(link.to)];
    if (from !== undefined && to !== undefined) next[from]?.push(to);
  }
  const add = (ways: Map<number, number>, way: number, share: number) =>
    ways.set(way, (ways.get(way) ?? 0) + share);
  const byRegion = (a: number, b: number) =>
    (sites[a]?.region ?? '') < (sites[b]?.region ?? '') ? -1 : 1;
  origins.forEach((share, origin) => {
    if (share === 0) return;
    const reached = new Uint8Array(n);
    reached[origin] = 1;
    held[origin] = (held[origin] ?? 0) + share;
    for (let frontier = [origin]; frontier.length > 0;) {
      const found: number[] = [];
      for (const from of frontier) {
        for (const to of next[from] ?? []) {
          if (reached[to] === 1) continue;
          reached[to] = 1;
          held[to] = (held[to] ?? 0) + share;
          add(copied, from * n + to, share);
          found.push(to);
        }
      }
      frontier = found.toSorted(byRegion);
    }
    sites.forEach(({ site }, to) => {
      if (site.role !== 'backup' || reached[to] === 1) return;
      held[to] = (held[to] ?? 0) + share;
      add(backedUp, origin * n + to, share);
    });
  });
  return { held, copied, backedUp };
}
