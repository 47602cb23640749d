import { elsewhere } from './iso-03-failover-needs-what-falls';
import type { Rule } from './rule';
import { toolingLost } from './tooling-lost';
import { listed, shortName } from './words';

/** The service runs on, and nobody can touch it. */
export const iso04: Rule = {
  code: 'ISO-04',
  title: 'After a loss nobody can change what runs',
  appliesWhen:
    'a dependency of kind identity, dns, control-plane or deployment falls with a site, nothing stands in for it, and the failover works without it',
  meaning:
    'Traffic moves without it, and then the team stands beside a service that it can no longer sign in to, point names at, grow or repair, in the hours in which it most needs to.',
  remedy: 'Keep a second place for it, or a way in that works without it, and try it.',
  severities: 'medium for a Tier 0, otherwise low',
  source: 'docs/model.md#dependencies',
  judge: (context) =>
    toolingLost(context).flatMap(({ dependency, rows }) => {
      const [first] = rows;
      // Where the failover itself needs it, that is the finding.
      if (!first || rows.some(({ act }) => act.failoverNeeds !== null)) return [];
      const { architecture } = context;
      const lost = rows.map((row) => row.lost);
      return [
        {
          code: iso04.code,
          severity: architecture.metadata.tier === 0 ? ('medium' as const) : ('low' as const),
          where: {
            path: ['dependencies', architecture.dependencies.indexOf(dependency)],
            sites: lost,
            populations: [],
            data: [],
          },
          message: `Lose ${listed(lost.map(shortName))} and nobody can ${first.act.act} until it is back`,
          consequence: `${dependency.name} has no other place. Traffic moves without it; nothing else does.`,
          evidence: [
            {
              label: `Regions of ${dependency.name} that are left`,
              value: 0,
              unit: 'regions',
              limit: 1,
              sense: 'at-least' as const,
            },
          ],
          fix: elsewhere(context, { dependency, rows }),
          loss: lost.slice(0, 1),
          restsOnJudgement: false,
        },
      ];
    }),
};
