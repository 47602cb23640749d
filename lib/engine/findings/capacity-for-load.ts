import type { DocumentEdit, Fix, RegionId } from '../model';
import { wholeRps } from './raise-capacity';
import type { RuleContext } from './rule';
import { listed, rate, shortName } from './words';

/** Capacities to raise, and the sites that they are of. */
export interface Raise {
  readonly sites: readonly RegionId[];
  readonly fix: Fix;
}

/**
 * The least capacities with which the load, grown by a factor, still survives every single loss: at each
 * site the worst load after a loss and the one with nothing lost, times the factor, over the limit. null
 * where they are there already.
 */
export function capacityForLoad(
  { option, index, capacity, assumptions, traffic }: RuleContext,
  factor: number,
  consequence: string,
): Raise | null {
  const limit = assumptions.parameters.overloadLimit.value;
  const edits: DocumentEdit[] = [];
  let quotaBelow = false;
  const raised = option.sites.flatMap((site, i) => {
    const { region, scaleTo, quotaRps, capacityRps = 0 } = site;
    const reach = traffic.network.sites[i]?.reachRps ?? 0;
    const worst = capacity.losses
      .filter(({ lost }) => lost.length === 1)
      .map(({ regions }) => regions.find((row) => row.region === region)?.loadRps ?? 0);
    const afterLoss = wholeRps((Math.max(0, ...worst) * factor) / limit);
    const steady = wholeRps(((capacity.steady[i]?.loadRps ?? 0) * factor) / limit);
    const path = ['options', index, 'regions', i] as const;
    const most = Math.max(afterLoss, steady);
    if (most <= reach && steady <= capacityRps) return [];
    if (scaleTo && most > reach) {
      edits.push({ op: 'set', path: [...path, 'scaleTo', 'capacityRps'], value: most });
    }
    const running = scaleTo ? steady : most;
    if (running > capacityRps) {
      edits.push({ op: 'set', path: [...path, 'capacityRps'], value: running });
    }
    if (quotaRps !== undefined && quotaRps < most) {
      quotaBelow = true;
      edits.push({ op: 'set', path: [...path, 'quotaRps'], value: most });
    }
    return [{ region, most }];
  });
  if (raised.length === 0) return null;
  return {
    sites: raised.map(({ region }) => region),
    fix: {
      summary: `Raise ${listed(raised.map(({ region, most }) => `${shortName(region)} to ${rate(most)}`))}`,
      consequence: `${consequence}${quotaBelow ? ' The provider has to grant the quota first.' : ''}`,
      edits,
    },
  };
}
