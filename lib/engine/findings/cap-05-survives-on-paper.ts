import { neededForSingles } from '../capacity/needed-for-singles';
import type { Evidence, RegionId } from '../model';
import { raiseTo, type Need } from './raise-capacity';
import type { Rule, RuleContext } from './rule';
import { percent, shortName } from './words';

/** It fits, and only just: cold caches or the first retries tip it over. */
export const cap05: Rule = {
  code: 'CAP-05',
  title: 'Survives on paper, with no room for retries',
  appliesWhen:
    'every single loss is survived, and one of them is not once caches are cold and clients try again, or leaves a site above the assumed share of its capacity',
  meaning:
    'After a loss clients retry and caches are cold, so that more load arrives than the plan says. Three sites at 65 % come to 97.5 % when one is lost: carried in arithmetic, and by nothing to spare. Reads that moved find caches that do not know them; where that takes a site over its limit, attempts fail, clients try again, and the overload multiplies.',
  remedy: 'Keep each site far enough below (N−1)/N that cold caches and a retry storm still fit.',
  severities: 'medium',
  source: 'docs/model.md#the-harsher-view',
  judge: (context) => {
    const { capacity, index, assumptions } = context;
    const singles = capacity.losses.filter((loss) => loss.lost.length === 1);
    if (singles.length === 0 || !singles.every((loss) => loss.survives)) return [];
    const tight = assumptions.parameters.tightUtilization;
    const tightRows = singles
      .flatMap((loss) => loss.regions.map((row) => ({ ...row, lost: loss.lost[0] ?? ':' })))
      .filter((row) => (row.utilization ?? 0) > tight.value)
      .toSorted((a, b) => (b.utilization ?? 0) - (a.utilization ?? 0));
    const collapses = neededForSingles(capacity.harsher);
    const [worst] = tightRows;
    const told = collapse(context) ?? (worst ? justFits(worst, tight.value) : null);
    if (!told) return [];
    const needs = [
      ...collapses,
      ...tightRows.map(({ region, loadRps }) => ({ region, capacityRps: loadRps / tight.value })),
    ];
    return [
      {
        code: cap05.code,
        severity: 'medium',
        where: {
          path: ['options', index, 'regions'],
          sites: [...new Set(needs.map(({ region }) => region))],
          populations: [],
          data: [],
        },
        ...told,
        fix: raiseTo(
          context,
          largest(needs),
          `Then cold caches fit after every single loss, and no site comes above ${percent(tight.value)} with warm ones.`,
        ),
        restsOnJudgement: true,
      },
    ];
  },
};

/** The largest need of each site. */
function largest(needs: readonly Need[]): Need[] {
  const most = new Map<RegionId, number>();
  for (const { region, capacityRps } of needs) {
    most.set(region, Math.max(capacityRps, most.get(region) ?? 0));
  }
  return [...most].map(([region, capacityRps]) => ({ region, capacityRps }));
}

/** The loss that the harsher view ends worst, if one does not survive it. */
function collapse({ capacity, assumptions }: RuleContext) {
  const [loss] = capacity.harsher
    .filter((harsh) => !harsh.survives && harsh.needed.length > 0)
    .toSorted((a, b) => a.servedFraction - b.servedFraction);
  const lost = loss?.lost[0];
  const [row] = (loss?.regions ?? [])
    .filter(({ region }) => loss?.needed.some((need) => need.region === region))
    .toSorted((a, b) => (b.utilization ?? 0) - (a.utilization ?? 0));
  if (!loss || !lost || !row?.harsh) return null;
  const calm = capacity.losses
    .find((one) => one.lost.length === 1 && one.lost[0] === lost)
    ?.regions.find(({ region }) => region === row.region);
  const cold = ((calm?.utilization ?? 0) * row.harsh.pressureRps) / row.loadRps;
  const names = { lost: shortName(lost), site: shortName(row.region) };
  const retries = assumptions.parameters.retryLimit.value;
  const evidence: Evidence[] = [
    {
      label: `${names.lost} lost, warm caches`,
      value: calm?.utilization ?? null,
      unit: 'share',
      limit: 1,
      figure: `capacity.losses[${lost}].regions[${row.region}].utilization`,
    },
    {
      label: `${names.lost} lost, cold caches, ${retries} retries`,
      value: row.utilization,
      unit: 'share',
      limit: 1,
      figure: `capacity.harsher[${lost}].regions[${row.region}].utilization`,
    },
  ];
  const end =
    loss.servedFraction > 0
      ? `${percent(loss.servedFraction)} of requests are still served once that has settled`
      : 'nobody is served once that has settled';
  return {
    message: `Losing ${names.lost} leaves ${names.site} at ${percent(calm?.utilization ?? 0)} with warm caches and at ${percent(cold)} with cold ones`,
    consequence: `Clients that try again make it ${percent(row.utilization ?? 0)}, and ${end}.`,
    evidence,
    loss: loss.lost,
  };
}

function justFits(
  worst: {
    readonly region: RegionId;
    readonly lost: RegionId;
    readonly utilization: number | null;
  },
  tight: number,
) {
  const evidence: Evidence[] = [
    {
      label: `${shortName(worst.lost)} lost`,
      value: worst.utilization,
      unit: 'share',
      limit: 1,
      figure: `capacity.losses[${worst.lost}].regions[${worst.region}].utilization`,
    },
  ];
  return {
    message: `Losing ${shortName(worst.lost)} leaves ${shortName(worst.region)} at ${percent(worst.utilization ?? 0)}: no room for retries`,
    consequence: `Anything above ${percent(tight)} after a loss is taken by the first retries.`,
    evidence,
    loss: [worst.lost],
  };
}
