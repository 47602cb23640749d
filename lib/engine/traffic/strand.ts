import type { Rps } from '../units';

/**
 * Requests of one population that share their fate: its reads or its writes, as far as one rule sends
 * them to one site in normal times. All loads are sums of strands, so load is conserved by construction.
 */
export interface Strand {
  /** Index of the population. */
  readonly population: number;
  readonly kind: 'read' | 'write';
  readonly rps: Rps;
  /** Lands on the second choice of the rule rather than on the first. */
  readonly stray: boolean;
  /** Index of the site at which the requests arrive. */
  readonly entry: number;
  /** Index of the site that executes them: the entry for reads, a writer for writes. Negative: nobody does. */
  readonly site: number;
}
