import type { Architecture } from '../../../model';
import type { FlipInput } from './flip-input';
import { whole } from './grid';
import { inDocument } from './in-document';

/** How many run it, where the document says. */
export function teamInputs({ requirements }: Architecture): FlipInput[] {
  const { engineers } = requirements.team ?? {};
  if (engineers === undefined) return [];
  return [
    inDocument(
      {
        input: 'requirements.team.engineers',
        label: 'Engineers',
        unit: 'people',
        reach: 'cost',
        value: engineers,
        least: 0,
        most: Math.max(50, 2 * engineers),
        perUnit: whole,
      },
      (architecture, value) => ({
        ...architecture,
        requirements: {
          ...architecture.requirements,
          team: { ...architecture.requirements.team, engineers: value },
        },
      }),
    ),
  ];
}
