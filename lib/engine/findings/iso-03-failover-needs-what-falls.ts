import { siteTakingOver } from '../isolation/site-taking-over';
import { lineTo } from '../latency/line-to';
import type { Fix } from '../model';
import { alternatives } from './alternatives';
import { copyElsewhere } from './copy-elsewhere';
import type { Rule, RuleContext } from './rule';
import { severityByTier } from './severity-by-tier';
import { toolingLost, type ToolingLost } from './tooling-lost';
import { listed, shortName } from './words';

/** The way out goes through the room that burns. */
export const iso03: Rule = {
  code: 'ISO-03',
  title: 'The failover needs what falls with the region',
  appliesWhen:
    'a dependency of kind identity, dns, control-plane or deployment falls with a site, nothing stands in for it, and moving that site’s load takes it',
  meaning:
    'Traffic is to be moved with tools that went down with what they are to move it from. The figures of this loss count on the failover all the same: with this dependency they are too good.',
  remedy:
    'Keep the tool in a region that is not lost with the site, or make the failover one that works without it.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#dependencies',
  judge: (context) =>
    toolingLost(context).flatMap(({ dependency, rows }) => {
      const blocked = rows.filter(({ act }) => act.failoverNeeds !== null);
      const [first] = blocked;
      if (!first) return [];
      const { architecture } = context;
      const lost = blocked.map((row) => row.lost);
      return [
        {
          code: iso03.code,
          severity: severityByTier(architecture),
          where: {
            path: ['dependencies', architecture.dependencies.indexOf(dependency)],
            sites: lost,
            populations: [],
            data: [],
          },
          message: `Lose ${listed(lost.map(shortName))} and nobody can ${first.act.act}, which the failover takes: ${first.act.failoverNeeds ?? ''}`,
          consequence: `${dependency.name} lives where the loss is. The figures of this loss count on a failover that cannot be made.`,
          evidence: [
            {
              label: `Regions of ${dependency.name} that are left`,
              value: 0,
              unit: 'regions',
              limit: 1,
              sense: 'at-least',
            },
          ],
          fix: elsewhere(context, { dependency, rows: blocked }),
          ...alternatives(byItself(context, { dependency, rows: blocked })),
          loss: lost.slice(0, 1),
          restsOnJudgement: false,
        },
      ];
    }),
};

/** A second place for what falls, at the site that takes over; for the line to it where that is what falls. */
export function elsewhere(
  { architecture, capacity }: RuleContext,
  { dependency, rows }: ToolingLost,
): Fix | null {
  const lost = rows.map((row) => row.lost);
  const [first] = lost;
  const taker = first && siteTakingOver(capacity, first);
  if (taker === undefined) return null;
  const line = lineTo(dependency, architecture.dependencies);
  const falls = line?.regions.every((region) => lost.includes(region)) ? line : dependency;
  return {
    summary: `Keep ${falls.name} in ${shortName(taker)} as well`,
    consequence: `Losing ${listed(lost.map(shortName))} then leaves it at hand.`,
    edits: [copyElsewhere(architecture, falls, taker)],
  };
}

/** A failover that no person makes needs nobody to sign in and no name to be changed by hand. */
function byItself({ option, index }: RuleContext, { rows }: ToolingLost): Fix | null {
  const byHand = rows.every(({ act }) => act.kind === 'identity' || act.kind === 'dns');
  if (!byHand || option.failover.mode === 'automatic' || !option.health) return null;
  return {
    summary: 'Let health checks fail over by themselves',
    consequence: 'Nobody has to sign in or to change a name for it.',
    edits: [{ op: 'set', path: ['options', index, 'failover', 'mode'], value: 'automatic' }],
  };
}
