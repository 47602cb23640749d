import { downtimeWith } from '../availability/what-if';
import type { AvailabilityCause } from '../model';
import { drilledTo, firstWithin } from './availability-fixes';
import type { Rule, RuleContext } from './rule';
import { minutes, percent } from './words';

/** The largest part of the downtime is a number that nobody has tried. */
export const avl05: Rule = {
  code: 'AVL-05',
  title: 'The downtime hangs on failovers that nobody has drilled',
  appliesWhen:
    'failovers that do not work take more of the year than any other cause, and the share that works is a judgement',
  meaning:
    'A second region is worth as much as the chance that the move to it works. Stale configuration, a quota that was never raised and a step that only one person knows make it less than people think, and only drills tell.',
  remedy:
    'Fail over on purpose, in production, at least twice a year; write what share of the drills worked into failover.success.',
  severities: 'medium where the required availability is missed, otherwise low',
  source: 'docs/model.md#availability',
  judge: (context) => {
    const { availability, availabilityModel, option, index, assumptions } = context;
    const success = assumptions.parameters.failoverSuccess;
    if (option.failover.success !== undefined || success.kind !== 'judgement') return [];
    const failing = minutesOf(context, 'failed-failover');
    const others = causes.map((cause) => minutesOf(context, cause));
    if (failing <= Math.max(0, ...others)) return [];
    const { budgetMinutes: budget, downtimeMinutesPerYear: down } = availability;
    const missed = budget !== null && down !== null && down > budget;
    return [
      {
        code: avl05.code,
        severity: missed ? 'medium' : 'low',
        where: {
          path: ['options', index, 'failover'],
          sites: option.sites.flatMap(({ region }) =>
            availability.contributions.some((one) => one.id === `failed-failover:${region}`)
              ? [region]
              : [],
          ),
          populations: [],
          data: [],
        },
        message: `Failovers that do not work take ${minutes(failing)} a year, more than anything else, and nobody has drilled them`,
        consequence: `That ${percent(success.value)} of them work is a judgement; it could be anything from ${percent(success.low)} to ${percent(success.high)}.`,
        evidence: [success.low, success.value, success.high].map((works) => ({
          label: `Downtime if ${percent(works)} work`,
          value: downtimeWith(availabilityModel, { success: works }),
          unit: 'min a year',
          ...(budget === null ? {} : { limit: budget }),
        })),
        fix: missed ? firstWithin(budget, [() => drilledTo(context, budget)]) : null,
        loss: [],
        restsOnJudgement: true,
      },
    ];
  },
};

const causes = [
  'region-loss',
  'zone-loss',
  'overload',
  'common-cause',
  'dependency',
  'planned',
  'unserved',
] as const satisfies readonly AvailabilityCause[];

function minutesOf({ availability }: RuleContext, cause: AvailabilityCause): number {
  return availability.contributions.reduce(
    (sum, one) => sum + (one.cause === cause ? (one.minutesPerYear ?? 0) : 0),
    0,
  );
}
