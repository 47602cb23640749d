import { availabilityCauseWords } from '../availability/cause-words';
import type { AvailabilityContribution, Evidence, Fix } from '../model';
import {
  alternative,
  automatic,
  drilledTo,
  firstWithin,
  roomForLosses,
  secondZone,
  singleZoneSites,
} from './availability-fixes';
import { boundsOf } from './availability-bounds';
import type { Rule, RuleContext } from './rule';
import { availabilityText, minutes, percent } from './words';

/** The yearly availability that was asked for is not reached. */
export const avl01: Rule = {
  code: 'AVL-01',
  title: 'Availability misses the requirement',
  appliesWhen:
    'requirements.availability is stated and the yearly downtime is above what it leaves',
  meaning:
    'The downtime of a year is the sum of what takes the service down, weighted by users: lost regions and zones, failovers that do not work, too little capacity, common causes, dependencies and planned work. The largest part says where a change buys most.',
  remedy:
    'Mend the largest part first. `meridian availability FILE` lists what each single change would buy.',
  severities: 'high where the service is claimed for availability, otherwise medium',
  source: 'docs/model.md#availability',
  judge: (context) => {
    const { architecture, availability, index } = context;
    const { budgetMinutes: budget, downtimeMinutesPerYear: down, yearly } = availability;
    const required = architecture.requirements.availability;
    if (required === undefined || budget === null || down === null || yearly === null) return [];
    if (down <= budget * (1 + rounding)) return [];
    const known = availability.contributions.filter((one) => one.minutesPerYear !== null);
    const [largest] = known;
    const atMost = availability.standing === 'at-most' ? 'at most ' : '';
    return [
      {
        code: avl01.code,
        severity: architecture.requirements.claims.includes('availability') ? 'high' : 'medium',
        where: { path: ['options', index], sites: sitesOf(context), populations: [], data: [] },
        message: `Up ${atMost}${availabilityText(yearly)} of the year, where ${availabilityText(required)} are required`,
        consequence: `Users miss ${minutes(down)} a year, of ${minutes(budget)} allowed${largest ? `; the largest part, ${percent((largest.minutesPerYear ?? 0) / down)}: ${named(largest)}` : ''}.`,
        evidence: [
          {
            label: 'Downtime',
            value: down,
            unit: 'min a year',
            limit: budget,
            figure: 'availability.downtimeMinutesPerYear',
          },
          ...known.slice(0, 3).map(evidenceOf),
        ],
        fix: smallestFix(context, budget),
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

const rounding = 1e-9;

function named({ cause, name }: AvailabilityContribution): string {
  const words = availabilityCauseWords[cause].toLowerCase();
  return name === null ? words : `${words}, ${name}`;
}

function evidenceOf(contribution: AvailabilityContribution): Evidence {
  const words = named(contribution);
  return {
    label: `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`,
    value: contribution.minutesPerYear,
    unit: 'min a year',
    figure: `availability.contributions[${contribution.id}].minutesPerYear`,
  };
}

/** The sites that the downtime is put down to. */
function sitesOf({ availability, option }: RuleContext) {
  return option.sites.flatMap(({ region }) =>
    availability.contributions.some(({ name }) => name === region) ? [region] : [],
  );
}

/** The first single change that is enough: zones, decision, drills, capacity, then an alternative. */
function smallestFix(context: RuleContext, budget: number): Fix | null {
  const bounds = boundsOf(context);
  const least = bounds.reduce((sum, one) => sum + one.minutes, 0);
  const [needed] = bounds.flatMap(({ group }) => (group?.members.length === 1 ? [group.name] : []));
  const drawn = [
    () => secondZone(context, singleZoneSites(context)),
    () => automatic(context),
    () => drilledTo(context, budget),
    () => roomForLosses(context),
  ];
  return firstWithin(budget, [
    ...(least > budget ? [] : drawn),
    () => (needed === undefined ? null : alternative(context, needed)),
  ]);
}
