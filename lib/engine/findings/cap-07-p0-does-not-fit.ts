import type { LossFigures } from '../model';
import { isOverloaded } from '../capacity/overloaded';
import { classesOf } from '../capacity/shed';
import { raiseTo, type Need } from './raise-capacity';
import type { Rule, RuleContext } from './rule';
import { severityByTier } from './severity-by-tier';
import { percent, rate, shortName } from './words';

/** What must be served at any price does not fit, however much else is turned away. */
export const cap07: Rule = {
  code: 'CAP-07',
  title: 'P0 does not fit after a loss',
  appliesWhen:
    'priorities are stated, or sites shed, and after losing one site the P0 load that arrives at another is above its limit',
  meaning:
    'Shedding turns P2 away first, then P1. If what is left is still more than a site bears, that part of P0 is an outage, whether sites shed or fall.',
  remedy: 'Give each site the capacity for the P0 load of its worst single loss, at the least.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#shedding',
  judge: (context) => {
    const { architecture, capacity, option, index } = context;
    const sheds = option.failover.onOverload === 'shed';
    if (!architecture.demand.priorities && !sheds) return [];
    const short = capacity.losses
      .filter((loss) => loss.lost.length === 1 && !loss.shed.p0Fits)
      .toSorted((a, b) => (a.shed.p0 ?? 1) - (b.shed.p0 ?? 1));
    const [worst] = short;
    const lost = worst?.lost[0];
    if (!worst || !lost) return [];
    const needs = needsOfP0(context, short);
    const load = worst.shed.lostRps;
    return [
      {
        code: cap07.code,
        severity: severityByTier(architecture),
        where: {
          path: ['options', index, 'regions'],
          sites: needs.map(({ region }) => region),
          populations: [],
          data: [],
        },
        message: `Lose ${shortName(lost)} and ${percent(1 - (worst.shed.p0 ?? 1))} of P0 fits nowhere, with all of P1 and P2 turned away`,
        consequence: `${rate(load)} that must be served at any price are not.`,
        evidence: [
          {
            label: `P0 kept, ${shortName(lost)} lost`,
            value: worst.shed.p0,
            unit: 'share',
            limit: 1,
            sense: 'at-least',
            figure: `capacity.losses[${lost}].shed.p0`,
          },
        ],
        fix: raiseTo(
          context,
          needs,
          `Bears exactly P0 after every single loss${sheds ? '' : ', if sites shed the rest instead of falling'}.`,
        ),
        loss: [lost],
        restsOnJudgement: context.assumptions.parameters.overloadLimit.kind === 'judgement',
      },
    ];
  },
};

/** The least capacity of each site that holds its P0 after every one of these losses. */
function needsOfP0(
  { architecture, assumptions, traffic }: RuleContext,
  losses: readonly LossFigures[],
): Need[] {
  const [p0] = classesOf(architecture.demand);
  return traffic.network.sites.flatMap(({ region, reachRps }) => {
    const loads = losses.map(
      ({ regions }) => p0 * (regions.find((row) => row.region === region)?.loadRps ?? 0),
    );
    const most = Math.max(0, ...loads);
    return isOverloaded(most, reachRps, assumptions)
      ? [{ region, capacityRps: most / assumptions.parameters.overloadLimit.value }]
      : [];
  });
}
