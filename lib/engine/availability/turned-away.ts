import type { Network } from '../traffic/network';
import type { LossFigures } from '../model';

/**
 * The part of what arrives at each site after a loss that it turns away, because it carries more than it
 * bears and sheds instead of falling; null where no site does.
 */
export function turnedAway(
  { option, sites }: Network,
  { regions }: Pick<LossFigures, 'regions'>,
  /** The most that each site bears after a loss, requests a second. */
  bearable: Float64Array,
): Float64Array | null {
  if (option.failover.onOverload !== 'shed') return null;
  const parts = new Float64Array(sites.length);
  let any = false;
  sites.forEach(({ region }, i) => {
    const load = regions.find((row) => row.region === region)?.loadRps ?? 0;
    const bears = bearable[i] ?? 0;
    if (load <= bears) return;
    parts[i] = (load - bears) / load;
    any = true;
  });
  return any ? parts : null;
}
