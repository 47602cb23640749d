import { dependencyGroups } from '../availability/dependency-groups';
import { alternatives } from './alternatives';
import type { Dependency, Fix } from '../model';
import type { Rule } from './rule';
import { narrowSpace } from './words';

/** What every site needs, and nothing stands in for. */
export const iso02: Rule = {
  code: 'ISO-02',
  title: 'A dependency that all sites share ends the service',
  appliesWhen:
    'the option has several sites, and a hard dependency without an alternative is down wherever it runs',
  meaning:
    'More regions do not help against what they all need. Its outages are the service’s outages, and its availability is a ceiling.',
  remedy: 'Find an alternative to it, or make it soft: degrade without it.',
  severities: 'low; medium where its stated availability is below the required one',
  source: 'docs/model.md#dependencies',
  judge: ({ architecture, capacity, traffic }) => {
    if (traffic.network.sites.filter(({ reachRps }) => reachRps > 0).length < 2) return [];
    const required = architecture.requirements.availability;
    const names = architecture.dependencies.map((dependency) => dependency.name);
    return dependencyGroups(architecture.dependencies).flatMap(({ members, hard }) => {
      const [dependency] = members;
      if (!hard || !dependency || members.length > 1) return [];
      const { name, availability } = dependency;
      const scenario = capacity.scenarios.find((s) => s.kind === 'dependency' && s.label === name);
      if (!scenario || scenario.servedFraction > 0) return [];
      const below = availability !== undefined && required !== undefined && availability < required;
      const path = ['dependencies', architecture.dependencies.indexOf(dependency)];
      return [
        {
          code: iso02.code,
          severity: below ? ('medium' as const) : ('low' as const),
          where: { path, sites: [], populations: [], data: [] },
          message: `Every site needs ${name}: while it is down nobody is served, however many sites there are`,
          consequence:
            availability === undefined
              ? 'How often it is down is not stated.'
              : `It works ${percentage(availability)} of the time, and the service no more than that.`,
          evidence: [
            {
              label: `Served, ${name} down`,
              value: scenario.servedFraction,
              unit: 'share',
              limit: 1,
              sense: 'at-least' as const,
              figure: `capacity.scenarios[${scenario.id}].servedFraction`,
            },
            ...(availability === undefined
              ? []
              : [
                  {
                    label: `Availability of ${name}`,
                    value: availability,
                    unit: 'share',
                    ...(required === undefined
                      ? {}
                      : { limit: required, sense: 'at-least' as const }),
                  },
                ]),
          ],
          fix: beside(dependency, names),
          ...alternatives({
            summary: `Make ${name} soft: serve without it`,
            consequence: 'Its outages then make the service poorer and no longer stop it.',
            edits: [{ op: 'set', path: [...path, 'needs'], value: 'soft' }],
          }),
          loss: [],
          restsOnJudgement: false,
        },
      ];
    });
  },
};

/** An availability with the digits that tell it from 100 %. */
function percentage(availability: number): string {
  return `${Number((availability * 100).toFixed(6))}${narrowSpace}%`;
}

/** A name that no dependency has yet: `cards 2`. */
function unused(names: readonly string[], name: string): string {
  let number = 2;
  while (names.includes(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

/** Something that stands in for it; of what somebody else runs a second provider. */
function beside({ name, external, kind }: Dependency, names: readonly string[]): Fix {
  const others = external || kind === 'third-party';
  const value = {
    name: unused(names, name),
    needs: 'hard',
    ...(external ? { external } : {}),
    alternativeTo: name,
  };
  return {
    summary: others ? `Use a second provider beside ${name}` : `Have an alternative to ${name}`,
    consequence: others
      ? 'Then only the loss of both at once stops the service. Share the load between them every day, or the second is tried for the first time in an outage.'
      : 'Then only the loss of both at once stops the service.',
    edits: [{ op: 'insert', path: ['dependencies'], index: names.length, value }],
  };
}
