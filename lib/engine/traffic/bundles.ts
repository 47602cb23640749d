import type { Network } from './network';
import type { Strand } from './strand';
import { waysOf, type Ways } from './way';

/** The declared target of a bundle that has none. */
export const noTarget = -1;
/** The declared target of a bundle whose law forbids it. */
export const unlawfulTarget = -2;

/**
 * Strands that every loss sends the same way, joined, and numbered by the site that executes them. Reads and
 * writes that arrive where they are executed go together: a loss lets both arrive at the same site, and the
 * writes go on from there. Flat arrays by bundle, because the innermost loop of the engine reads them.
 */
export interface Bundles extends Ways {
  /** Requests a second. */
  readonly reads: Float64Array;
  readonly writes: Float64Array;
  /** Index of the way that its populations go. */
  readonly way: Int32Array;
  /** 1 where the requests land on the second choice. */
  readonly stray: Uint8Array;
  readonly entry: Int32Array;
  /** The site that the plan names for the loss of the one that executes it, or one of the two above. */
  readonly target: Int32Array;
  /** By site: its bundles are those from `starts[site]` to before `starts[site + 1]`. */
  readonly starts: Int32Array;
}

interface Bundle {
  readonly strand: Strand;
  readonly target: number;
  reads: number;
  writes: number;
}

/** Joins the strands that somebody serves. */
export function bundlesOf(network: Network, strands: readonly Strand[]): Bundles {
  const ways = waysOf(network);
  const sites = network.sites.length;
  const bySite = network.sites.map(() => new Map<number, Bundle>());
  for (const strand of strands) {
    const { kind, entry, site, stray, population, rps } = strand;
    const bundles = bySite[site];
    if (!bundles) continue;
    const target = targetOf(network, strand);
    const way = ways.ofPopulation[population] ?? 0;
    // Everything that tells bundles of one site apart, as one number; targets count from −2.
    const key = ((way * 2 + Number(stray)) * sites + entry) * (sites + 2) + target + 2;
    let bundle = bundles.get(key);
    if (!bundle) bundles.set(key, (bundle = { strand, target, reads: 0, writes: 0 }));
    if (kind === 'read') bundle.reads += rps;
    else bundle.writes += rps;
  }
  const starts = new Int32Array(sites + 1);
  bySite.forEach((bundles, site) => (starts[site + 1] = (starts[site] ?? 0) + bundles.size));
  const all = bySite.flatMap((bundles) => [...bundles.values()]);
  return {
    ...ways,
    reads: Float64Array.from(all, ({ reads }) => reads),
    writes: Float64Array.from(all, ({ writes }) => writes),
    way: Int32Array.from(all, ({ strand }) => ways.ofPopulation[strand.population] ?? 0),
    stray: Uint8Array.from(all, ({ strand }) => Number(strand.stray)),
    entry: Int32Array.from(all, ({ strand }) => strand.entry),
    target: Int32Array.from(all, ({ target }) => target),
    starts,
  };
}

function targetOf(network: Network, { kind, population, site }: Strand): number {
  const target = network.sites[site]?.target ?? noTarget;
  const row = network.populations[population];
  if (target < 0 || !row) return noTarget;
  const bound = kind === 'read' ? row.readsBound : row.writesBound;
  if (bound && !row.lawful[target]) return unlawfulTarget;
  return (network.sites[target]?.reachRps ?? 0) > 0 ? target : noTarget;
}
