import type { Finding, Site } from '../model';
import { alternatives } from './alternatives';
import { raiseCapacity } from './raise-capacity';
import type { Rule } from './rule';
import { shedInstead } from './shed-instead';
import { severityByTier } from './severity-by-tier';
import { percent, rate, shortName } from './words';

/** The standby that is there, and cannot carry what it is there for. */
export const cap03: Rule = {
  code: 'CAP-03',
  title: 'The standby is too small',
  appliesWhen:
    'the load that a loss moves to a standby is above what it can reach, its quota included',
  meaning:
    'A standby takes over at the capacity that it can scale to, never above its quota. Below the arriving load it falls as soon as it is needed.',
  remedy: 'Raise what it scales to, and have the quota granted before the day it is needed.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#standby',
  judge: (context) => {
    const { architecture, capacity, option, index, traffic } = context;
    return option.sites.flatMap((site, i): Finding[] => {
      if (site.role === 'active' || site.role === 'read') return [];
      const losses = capacity.losses.filter(
        (loss) => loss.lost.length === 1 && loss.steps[0]?.overloaded.includes(site.region),
      );
      const [worst] = losses.toSorted((a, b) => a.servedFraction - b.servedFraction);
      const lost = worst?.lost[0];
      const row = worst?.regions.find((r) => r.region === site.region);
      if (!row || !lost) return [];
      const reach = traffic.network.sites[i]?.reachRps ?? 0;
      return [
        {
          code: cap03.code,
          severity: severityByTier(architecture),
          where: {
            path: ['options', index, 'regions', i],
            sites: [site.region],
            populations: [],
            data: [],
          },
          message: `Losing ${shortName(lost)} sends ${rate(row.loadRps)} to ${shortName(site.region)}; ${boundOf(site, reach)}`,
          consequence: `The ${site.role} standby would run at ${percent(row.utilization ?? 0)} and fall.`,
          evidence: [
            {
              label: `${shortName(lost)} lost`,
              value: row.utilization,
              unit: 'share',
              limit: 1,
              figure: `capacity.losses[${lost}].regions[${site.region}].utilization`,
            },
          ],
          fix: raiseCapacity(context, [site.region]),
          ...alternatives(shedInstead(context, losses)),
          loss: [lost],
          restsOnJudgement: context.assumptions.parameters.overloadLimit.kind === 'judgement',
        },
      ];
    });
  },
};

/** What holds a standby below the load, and where. */
function boundOf({ role, quotaRps, scaleTo }: Site, reachRps: number): string {
  if (scaleTo && quotaRps !== undefined && quotaRps < scaleTo.capacityRps)
    return `its quota holds it at ${rate(reachRps)}`;
  return role === 'warm' && !scaleTo
    ? `it states nothing to scale to and stays at ${rate(reachRps)}`
    : `it reaches ${rate(reachRps)}`;
}
