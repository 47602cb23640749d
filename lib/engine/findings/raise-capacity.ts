import type { DocumentEdit, Fix, RegionId } from '../model';
import type { RuleContext } from './rule';
import { listed, rate, shortName } from './words';

/** A site and the least capacity that it should come to, requests a second. */
export interface Need {
  readonly region: RegionId;
  readonly capacityRps: number;
}

/**
 * The smallest capacities with which every single loss is borne by the sites named: for each, the worst
 * load that arrives there, over the limit. Once nothing falls, loads do not depend on capacities, so no
 * smaller one would do.
 */
export function raiseCapacity(context: RuleContext, regions: readonly RegionId[]): Fix | null {
  return raiseTo(
    context,
    context.capacity.needed.filter(({ region }) => regions.includes(region)),
    'Bears exactly the most that a single loss sends there, with no room for retries or growth.',
  );
}

/**
 * Brings sites to a capacity once they have taken over, in whole requests a second. Sites that scale up get
 * the target raised, and the quota where it is below.
 */
export function raiseTo(
  { option, index }: Pick<RuleContext, 'option' | 'index'>,
  needs: readonly Need[],
  consequence: string,
): Fix | null {
  const edits: DocumentEdit[] = [];
  let quotaBelow = false;
  const raised = option.sites.flatMap((site, i) => {
    const need = needs.find(({ region }) => region === site.region);
    if (!need) return [];
    const needed = wholeRps(need.capacityRps);
    const path = ['options', index, 'regions', i] as const;
    edits.push(
      site.scaleTo
        ? { op: 'set', path: [...path, 'scaleTo', 'capacityRps'], value: needed }
        : { op: 'set', path: [...path, 'capacityRps'], value: needed },
    );
    if (site.quotaRps !== undefined && site.quotaRps < needed) {
      quotaBelow = true;
      edits.push({ op: 'set', path: [...path, 'quotaRps'], value: needed });
    }
    return [{ region: site.region, needed }];
  });
  if (raised.length === 0) return null;
  const amounts = new Set(raised.map((r) => r.needed));
  const all = raised.length === option.sites.length && raised.length > 1;
  const summary =
    amounts.size === 1
      ? `Raise ${all ? 'each site' : listed(raised.map((r) => shortName(r.region)))} to ${rate(raised[0]?.needed ?? 0)}`
      : `Raise ${listed(raised.map((r) => `${shortName(r.region)} to ${rate(r.needed)}`))}`;
  return {
    summary,
    consequence: `${consequence}${quotaBelow ? ' The provider has to grant the quota first.' : ''}`,
    edits,
  };
}

/** The least whole number of requests a second that bears a load, sums of loads being a little off. */
export function wholeRps(load: number): number {
  return Math.ceil(load - Math.max(1e-6, load * 1e-12));
}
