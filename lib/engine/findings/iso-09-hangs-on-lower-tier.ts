import { dependencyGroups } from '../availability/dependency-groups';
import { alternatives } from './alternatives';
import type { Rule } from './rule';

/** A service is no better kept than what it hangs on. */
export const iso09: Rule = {
  code: 'ISO-09',
  title: 'The service hangs on one of a lower tier',
  appliesWhen:
    'a hard dependency states a lower tier than the service’s own, and so does all that stands in for it',
  meaning:
    'What is kept with less care is down more often and for longer, gets its people out of bed later, and takes the service with it.',
  remedy:
    'Raise the tier of what it hangs on, do without it while it is down, or have something that stands in for it.',
  severities: 'high where Tier 0 hangs on Tier 2, otherwise medium',
  source: 'docs/model.md#dependencies',
  judge: ({ architecture }) => {
    const { tier } = architecture.metadata;
    if (tier === undefined) return [];
    return dependencyGroups(architecture.dependencies).flatMap(({ members, hard, name }) => {
      const best = members.reduce((least, one) => Math.min(least, one.tier ?? 0), Infinity);
      const [dependency] = members;
      if (!hard || !dependency || best <= tier) return [];
      const path = ['dependencies', architecture.dependencies.indexOf(dependency)];
      return [
        {
          code: iso09.code,
          severity: best - tier > 1 ? ('high' as const) : ('medium' as const),
          where: { path, sites: [], populations: [], data: [] },
          message: `A Tier ${tier} service hangs on ${name}, which is Tier ${best}`,
          consequence:
            'While it is down nobody is served, and it is kept as if that mattered less.',
          evidence: [{ label: `Tier of ${name}`, value: best, unit: 'tier', limit: tier }],
          fix: {
            summary: `Keep ${dependency.name} as a Tier ${tier}`,
            consequence:
              'Its team then owes it the recovery and the care that this service is owed.',
            edits: [{ op: 'set' as const, path: [...path, 'tier'], value: tier }],
          },
          ...alternatives(
            members.length === 1 && dependency.needs === 'hard'
              ? {
                  summary: `Make ${dependency.name} soft: serve without it`,
                  consequence: 'Its outages then make the service poorer and no longer stop it.',
                  edits: [{ op: 'set', path: [...path, 'needs'], value: 'soft' }],
                }
              : null,
          ),
          loss: [],
          restsOnJudgement: false,
        },
      ];
    });
  },
};
