import type { Network } from './network';
import type { Strand } from './strand';
import { waysOf, type Ways } from './way';

/** The declared target of a bundle that has none. */
export const noTarget = -1;
/** The declared target of a bundle whose law forbids it. */
export const unlawfulTarget = -2;

/**
 * Strands that every loss sends the same way, joined, and numbered by the site that executes them.
 * Flat arrays by bundle, because the innermost loop of the engine reads them.
 */
export interface Bundles extends Ways {
  readonly rps: Float64Array;
  /** 1 for writes. */
  readonly write: Uint8Array;
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

/** Joins the strands that somebody serves. */
export function bundlesOf(network: Network, strands: readonly Strand[]): Bundles {
  const ways = waysOf(network);
  const bySite = network.sites.map(() => new Map<string, { strand: Strand; rps: number }>());
  for (const strand of strands) {
    const { kind, entry, site, stray, population, rps } = strand;
    const key = `${kind} ${entry} ${stray} ${ways.ofPopulation[population] ?? 0}`;
    const known = bySite[site]?.get(key);
    if (known) known.rps += rps;
    else bySite[site]?.set(key, { strand, rps });
  }
  const starts = new Int32Array(network.sites.length + 1);
  bySite.forEach((bundles, site) => (starts[site + 1] = (starts[site] ?? 0) + bundles.size));
  const all = bySite.flatMap((bundles) => [...bundles.values()]);
  return {
    ...ways,
    rps: Float64Array.from(all, ({ rps }) => rps),
    write: Uint8Array.from(all, ({ strand }) => (strand.kind === 'write' ? 1 : 0)),
    way: Int32Array.from(all, ({ strand }) => ways.ofPopulation[strand.population] ?? 0),
    stray: Uint8Array.from(all, ({ strand }) => (strand.stray ? 1 : 0)),
    entry: Int32Array.from(all, ({ strand }) => strand.entry),
    target: Int32Array.from(all, ({ strand }) => targetOf(network, strand)),
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
