import type { Assumptions } from '../../assumptions';
import type { PricedDrawing } from '../../cost/cost-basis';
import { rps, type Rps } from '../../units';
import type { Pattern } from '../patterns/pattern';

/**
 * A drawing with the capacities that are paid for: a fleet that is split over several serving regions runs at
 * less use than a pooled one (an assumption), as far as the quotas of its regions let it be bought. What is
 * drawn for the loss of another site stays where it is more. Standbys split no fleet.
 */
export function asBought(
  drawing: PricedDrawing,
  { reach }: Pattern,
  { parameters }: Assumptions,
): PricedDrawing {
  const { option, network, strands } = drawing;
  if (reach !== 'several-serving' || option.sites.length < 2) return drawing;
  const loads = new Float64Array(option.sites.length);
  for (const { site, rps } of strands) {
    if (site >= 0) loads[site] = (loads[site] ?? 0) + rps;
  }
  const bought = option.sites.map(({ capacityRps, quotaRps }, i): Rps | undefined => {
    if (capacityRps === undefined) return undefined;
    const usual = (loads[i] ?? 0) / parameters.splitUtilization.value;
    return rps(Math.max(capacityRps, Math.min(usual, quotaRps ?? Infinity)));
  });
  const withBought = <S extends { readonly capacityRps?: Rps }>(site: S, i: number): S => {
    const capacityRps = bought[i];
    return capacityRps === undefined ? site : { ...site, capacityRps };
  };
  return {
    ...drawing,
    option: { ...option, sites: option.sites.map(withBought) },
    network: {
      ...network,
      sites: network.sites.map((row, i) => ({ ...row, site: withBought(row.site, i) })),
    },
  };
}
