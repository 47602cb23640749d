import type { Traffic } from '../../traffic/loads';
import { promotions } from '../../traffic/promoted-writer';
import { reroute } from '../../traffic/reroute';
import { reasonOf } from '../../traffic/route';

/** Where a population arrives while some sites are lost. */
export interface Served {
  /** Index of the site at which most of its requests arrive; −1: at none. */
  readonly entry: number;
  /** True where the law leaves some of its requests without a site. */
  readonly barred: boolean;
}

/** Where every population arrives; `alive` holds 1 for every site that is up. */
export function servedIn({ network, strands }: Traffic, alive: Uint8Array): Served[] {
  const isHealthy = alive.every((up) => up === 1);
  const state = { alive, afterLoss: !isHealthy, promoted: promotions(network, alive) };
  const loads = network.populations.map(() => new Float64Array(network.sites.length));
  const barred = new Uint8Array(network.populations.length);
  for (const strand of strands) {
    const at = loads[strand.population];
    if (!at) continue;
    if (isHealthy) {
      if (strand.entry >= 0 && strand.site >= 0)
        at[strand.entry] = (at[strand.entry] ?? 0) + strand.rps;
      continue;
    }
    reroute(network, strand, state, {
      serve: (_, __, entry, rps) => {
        at[entry] = (at[entry] ?? 0) + rps;
      },
      refuse: (_, reason) => {
        const because = reasonOf(reason);
        if (because === 'no-lawful-site' || because === 'target-unlawful') {
          barred[strand.population] = 1;
        }
      },
    });
  }
  return loads.map((at, population) => {
    let entry = -1;
    at.forEach((rps, i) => {
      if (rps > (entry < 0 ? 0 : (at[entry] ?? 0))) entry = i;
    });
    return { entry, barred: barred[population] === 1 };
  });
}
