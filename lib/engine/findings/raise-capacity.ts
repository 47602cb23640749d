import type { DocumentEdit, Fix, RegionId } from '../model';
import type { RuleContext } from './rule';
import { listed, rate, shortName } from './words';

/** The most that a site has to carry right after any loss of one site, requests a second. */
export function worstSingleLoad({ capacity }: RuleContext, region: RegionId): number {
  const loads = capacity.losses
    .filter((loss) => loss.lost.length === 1)
    .map((loss) => loss.regions.find((r) => r.region === region)?.loadRps ?? 0);
  return Math.max(0, ...loads);
}

/**
 * The smallest capacities with which every single loss is borne by the sites named: for each, the
 * worst load that arrives there. Once nothing falls, loads do not depend on capacities, so no smaller
 * one would do. Sites that scale up get the target raised, and the quota where it is below.
 */
export function raiseCapacity(context: RuleContext, regions: readonly RegionId[]): Fix | null {
  const { option, index } = context;
  const edits: DocumentEdit[] = [];
  let quotaBelow = false;
  const raised = option.sites.flatMap((site, i) => {
    if (!regions.includes(site.region)) return [];
    const needed = Math.ceil(worstSingleLoad(context, site.region) - 1e-6);
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
  const needs = new Set(raised.map((r) => r.needed));
  const all = raised.length === option.sites.length && raised.length > 1;
  const summary =
    needs.size === 1
      ? `Raise ${all ? 'each site' : listed(raised.map((r) => shortName(r.region)))} to ${rate(raised[0]?.needed ?? 0)}`
      : `Raise ${listed(raised.map((r) => `${shortName(r.region)} to ${rate(r.needed)}`))}`;
  return {
    summary,
    consequence: `Bears exactly the most that a single loss sends there, with no room for retries or growth.${
      quotaBelow ? ' The provider has to grant the quota first.' : ''
    }`,
    edits,
  };
}
