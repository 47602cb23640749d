import { dependencyGroups } from '../availability/dependency-groups';
import type { Rule } from './rule';
import { availabilityText } from './words';

/** A chain is no stronger than a link of which nobody knows how strong it is. */
export const avl03: Rule = {
  code: 'AVL-03',
  title: 'A hard dependency states no availability',
  appliesWhen:
    'a dependency that the service cannot do without has no availability in the document',
  meaning:
    'Hard dependencies multiply. One whose availability is not known leaves the figure an upper bound, and nothing can be promised above what it turns out to be.',
  remedy: 'Ask who runs it, or measure it; write what it was over the last year.',
  severities: 'medium where an availability is required, otherwise low',
  source: 'docs/model.md#availability',
  judge: ({ architecture, availability }) => {
    const required = architecture.requirements.availability;
    const { yearly } = availability;
    if (yearly === null) return [];
    return dependencyGroups(architecture.dependencies).flatMap((group) => {
      if (!group.hard || group.availability !== null) return [];
      const [first] = group.members;
      const index = architecture.dependencies.findIndex((d) => d.name === first?.name);
      const needed = required === undefined || yearly <= required ? null : required / yearly;
      return [
        {
          code: avl03.code,
          severity: required === undefined ? 'low' : 'medium',
          where: { path: ['dependencies', index], sites: [], populations: [], data: [] },
          message: `${group.name} states no availability: ${availabilityText(yearly)} is the most that users find`,
          consequence:
            needed === null
              ? 'The true figure is that times whatever it turns out to be.'
              : `For the required ${availabilityText(required ?? 1)} it would have to be up ${availabilityText(needed)} of the time.`,
          evidence: [
            {
              label: 'Availability without it',
              value: yearly,
              unit: 'availability',
              ...(required === undefined ? {} : { limit: required, sense: 'at-least' as const }),
              figure: 'availability.yearly',
            },
          ],
          fix: null,
          loss: [],
          restsOnJudgement: false,
        },
      ];
    });
  },
};
