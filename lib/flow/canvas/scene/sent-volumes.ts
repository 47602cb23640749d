import type { CostLine } from '@/lib/engine/model';
import { keyOfEnds } from './cut-links';

const known = new WeakMap<readonly CostLine[], ReadonlyMap<string, number>>();

/**
 * Gigabytes a month that each site sends to each other one, by `keyOfEnds`: what the bill is reckoned from.
 * Ways of which nobody says how much is written are left out. Made once for each bill.
 */
export function sentVolumes(lines: readonly CostLine[]): ReadonlyMap<string, number> {
  const old = known.get(lines);
  if (old) return old;
  const volumes = new Map<string, number>();
  for (const { region, to, gbMonthly } of lines) {
    if (region === null || to === undefined || gbMonthly === undefined) continue;
    const key = keyOfEnds({ from: region, to });
    volumes.set(key, (volumes.get(key) ?? 0) + gbMonthly);
  }
  known.set(lines, volumes);
  return volumes;
}
