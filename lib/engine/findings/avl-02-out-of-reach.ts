import { availabilityOf, downtimeMinutes, minutesPerYear } from '../availability/minutes-per-year';
import { serial } from '../availability/serial';
import type { Evidence, Fix } from '../model';
import { boundsOf, type Bound } from './availability-bounds';
import type { Rule, RuleContext } from './rule';
import { availabilityText, listed, minutes } from './words';

/** Five nines behind a card network of four. */
export const avl02: Rule = {
  code: 'AVL-02',
  title: 'The required availability is out of reach',
  appliesWhen:
    'hard dependencies and common causes alone take more than the downtime that requirements.availability leaves',
  meaning:
    'What a service cannot do without, and what strikes all of its regions at once, bounds it from above. No number of regions lifts it over that.',
  remedy:
    'Ask for less, find an alternative to the dependency or learn to do without it; change globally in waves.',
  severities: 'high where the service is claimed for availability, otherwise medium',
  source: 'docs/model.md#availability',
  judge: (context) => {
    const { architecture, availability, index } = context;
    const { budgetMinutes: budget } = availability;
    const required = architecture.requirements.availability;
    if (required === undefined || budget === null || availability.yearly === null) return [];
    const bounds = boundsOf(context);
    const best = serial(bounds.map((one) => availabilityOf(one.minutes)));
    if (downtimeMinutes(best) <= budget * (1 + rounding)) return [];
    const alone = bounds.filter((one) => one.minutes > budget);
    const named = alone.length > 0 ? alone : bounds;
    return [
      {
        code: avl02.code,
        severity: architecture.requirements.claims.includes('availability') ? 'high' : 'medium',
        where: { path: ['options', index], sites: [], populations: [], data: [] },
        message: `No drawing reaches ${availabilityText(required)}: ${listed(named.map((one) => `${one.words} ${one.several ? 'take' : 'takes'} ${minutes(one.minutes)} a year`))}, and ${minutes(budget)} are allowed`,
        consequence: `The best that any shape can reach is ${availabilityText(best)}.`,
        evidence: bounds.map((one): Evidence => ({
          label: one.label,
          value: one.minutes,
          unit: 'min a year',
          limit: budget,
          figure: `availability.contributions[${one.id}].minutesPerYear`,
        })),
        fix: betterAlternative(bounds, budget, context),
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

const rounding = 1e-9;

/** The least that an alternative to the only dependency in the way would have to be up. */
function betterAlternative(
  bounds: readonly Bound[],
  budget: number,
  { architecture }: RuleContext,
): Fix | null {
  const over = bounds.filter((one) => one.minutes > budget);
  const [only] = over;
  const [first] = only?.group?.members ?? [];
  const rest = bounds.reduce((sum, one) => sum + (one === only ? 0 : one.minutes), 0);
  const stated = only?.group?.availability ?? null;
  if (over.length !== 1 || !only || !first || stated === null || rest >= budget) return null;
  // (1 − a) · (1 − x) of the year has to fit into what the others leave.
  const unavailable = (budget - rest) / minutesPerYear / (1 - stated);
  const needed = Math.ceil((1 - unavailable) * 1e6) / 1e6;
  const taken = new Set(architecture.dependencies.map(({ name }) => name));
  let name = `${first.name}-2`;
  for (let n = 3; taken.has(name); n += 1) name = `${first.name}-${n}`;
  return {
    summary: `Add an alternative to ${first.name} that is up ${availabilityText(needed)} of the time`,
    consequence: 'Either of them is enough then, if the service can switch between them.',
    edits: [
      {
        op: 'insert',
        path: ['dependencies'],
        index: architecture.dependencies.length,
        value: {
          name,
          needs: 'hard',
          ...(first.external ? { external: true } : {}),
          availability: `${Number((needed * 100).toFixed(4))}%`,
          alternativeTo: first.name,
        },
      },
    ],
  };
}
