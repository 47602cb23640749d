import type { Network } from '../traffic/network';
import type { Strand } from '../traffic/strand';

/**
 * Index of the site to which a write would go after a loss if no law held it back: the writer nearest to
 * where it arrives, or that place itself where no writer is left. −1: there is none.
 */
export function wouldTake(network: Network, strand: Strand, alive: Uint8Array): number {
  const population = network.populations[strand.population];
  if (!population) return -1;
  const isUp = (site: number) => alive[site] === 1;
  const entry = isUp(strand.entry)
    ? strand.entry
    : ([...population.order].find(isUp) ?? population.barred.find(isUp) ?? -1);
  if (entry < 0) return -1;
  const writers = network.writersFrom[entry] ?? new Int32Array(0);
  return [...writers].find(isUp) ?? entry;
}
