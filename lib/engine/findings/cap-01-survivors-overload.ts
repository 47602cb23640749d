import type { Finding, RegionId } from '../model';
import { raiseCapacity } from './raise-capacity';
import { alternatives } from './alternatives';
import type { Rule, RuleContext } from './rule';
import { shedInstead } from './shed-instead';
import { severityByTier } from './severity-by-tier';
import { count, percent, shortName } from './words';

/** The trap of two busy regions: what is left cannot carry what was lost. */
export const cap01: Rule = {
  code: 'CAP-01',
  title: 'A loss overloads the survivors',
  appliesWhen: 'losing one site moves more load to a serving site than its capacity',
  meaning:
    'The traffic of a lost site arrives at the survivors by the routing rule. A survivor over its limit falls too and passes its load on, so that losing one region can stop them all. Two equal sites are safe to 50 %, three to 66.7 %, N to (N−1)/N.',
  remedy:
    'Give each site the capacity that its worst single loss asks for, add a site, or shed what can wait.',
  severities: 'by tier: critical for Tier 0, high for Tier 1, medium for Tier 2',
  source: 'docs/model.md#capacity-under-loss',
  judge: (context) => {
    const { architecture, capacity, option, index } = context;
    const standby = new Set(
      option.sites.filter((s) => s.role !== 'active' && s.role !== 'read').map((s) => s.region),
    );
    const falls = capacity.losses.flatMap((loss) => {
      const first = loss.steps[0]?.overloaded.filter((region) => !standby.has(region)) ?? [];
      return loss.lost.length === 1 && first.length > 0 ? [{ loss, first }] : [];
    });
    const [worst] = falls.toSorted((a, b) => a.loss.servedFraction - b.loss.servedFraction);
    if (!worst) return [];
    const lost = falls.flatMap(({ loss }) => loss.lost);
    const overloaded = [...new Set(falls.flatMap(({ first }) => first))];
    return [
      {
        code: cap01.code,
        severity: severityByTier(architecture),
        where: {
          path: ['options', index, 'regions'],
          sites: overloaded,
          populations: [],
          data: [],
        },
        message: sentence(context, lost, worst.first, worst.loss.lost[0]),
        consequence: consequence(worst.loss.servedFraction, worst.loss.steps.length),
        evidence: evidenceOf(context, worst.loss.lost[0], worst.first),
        fix: raiseCapacity(context, overloaded),
        ...alternatives(
          shedInstead(
            context,
            falls.map(({ loss }) => loss),
          ),
        ),
        loss: worst.loss.lost,
        restsOnJudgement: context.assumptions.parameters.overloadLimit.kind === 'judgement',
      },
    ];
  },
};

function sentence(
  { capacity, option }: RuleContext,
  lost: readonly RegionId[],
  first: readonly RegionId[],
  worstLost: RegionId | undefined,
): string {
  const row = capacity.losses.find((l) => l.lost.length === 1 && l.lost[0] === worstLost);
  const load = (region: RegionId | undefined) =>
    row?.regions.find((r) => r.region === region)?.utilization ?? 0;
  const [hottest] = first.toSorted((a, b) => load(b) - load(a));
  const to = percent(load(hottest));
  const twoAlike = option.sites.length === 2 && lost.length === 2;
  if (twoAlike) return `Lose either region and the other goes to ${to}`;
  const name = worstLost ? shortName(worstLost) : '';
  return `Lose ${name} and ${hottest ? shortName(hottest) : ''} goes to ${to}`;
}

function consequence(servedFraction: number, steps: number): string {
  const end =
    servedFraction <= 0
      ? 'nobody is served'
      : `${percent(servedFraction)} of requests are still served`;
  const falls = steps === 1 ? 'The survivor falls too' : `The fall takes ${count(steps)} steps`;
  return `${falls}, and ${end} once it has settled.`;
}

function evidenceOf(
  { capacity }: RuleContext,
  lost: RegionId | undefined,
  first: readonly RegionId[],
): Finding['evidence'] {
  if (!lost) return [];
  const row = capacity.losses.find((l) => l.lost.length === 1 && l.lost[0] === lost);
  return first.flatMap((region) => {
    const steady = capacity.steady.find((s) => s.region === region);
    const after = row?.regions.find((r) => r.region === region);
    return [
      {
        label: `${shortName(region)} today`,
        value: steady?.utilization ?? null,
        unit: 'share',
        limit: 1,
        figure: `capacity.steady[${region}].utilization`,
      },
      {
        label: `${shortName(lost)} lost`,
        value: after?.utilization ?? null,
        unit: 'share',
        limit: 1,
        figure: `capacity.losses[${lost}].regions[${region}].utilization`,
      },
    ];
  });
}
