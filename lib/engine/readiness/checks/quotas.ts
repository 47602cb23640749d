import { count, listed, percent, rate, shortName, stretch } from '../../findings/words';
import type { Evidence, LossFigures, OptionEvaluation, RegionId } from '../../model';
import { serves } from '../../traffic/serves';
import { fails, holds, unknown } from '../answers';
import type { ReadinessCheck } from '../item';

/** The most that a site has to bear: in normal times, or right after the loss of another. */
function mostLoad({ capacity }: OptionEvaluation, region: RegionId): number {
  const loads = [
    capacity.steady,
    ...capacity.losses.filter(({ lost }) => lost.length === 1).map((loss) => loss.regions),
  ].flatMap((rows) => rows.filter((row) => row.region === region).map((row) => row.loadRps));
  return Math.max(0, ...loads);
}

/** Each site may grow to what the loss of another sends it. */
export const quotaParity: ReadinessCheck = ({ architecture, option, evaluation }) => {
  const limits = architecture.requirements.regions?.quotaRps ?? {};
  const rows = option.sites.flatMap(({ region, quotaRps }) => {
    const needed = mostLoad(evaluation, region);
    const quota = quotaRps ?? limits[region] ?? limits['*'];
    return needed === 0 ? [] : [{ region, needed, quota }];
  });
  const evidence = rows.flatMap(({ region, needed, quota }): Evidence[] =>
    quota === undefined
      ? []
      : [
          {
            label: `Quota of ${shortName(region)}`,
            value: quota,
            unit: 'req/s',
            limit: needed,
            sense: 'at-least',
          },
        ],
  );
  const short = rows.filter(({ needed, quota }) => quota !== undefined && quota < needed);
  const [worst] = short;
  if (worst) {
    return fails(
      `${listed(short.map(({ region }) => shortName(region)))} may grow to less than a loss sends there, ${shortName(worst.region)} to ${rate(worst.quota ?? 0)} where ${rate(worst.needed)} arrive`,
      evidence,
    );
  }
  const open = rows.filter(({ quota }) => quota === undefined);
  return open.length > 0
    ? unknown(
        `no quota is stated for ${listed(open.map(({ region }) => shortName(region)))}`,
        evidence,
      )
    : holds('each stated quota covers the most that a single loss sends there', evidence);
};

function survivedBy(losses: readonly LossFigures[], figure: 'losses' | null) {
  const broken = losses.filter(({ survives }) => !survives);
  const evidence = losses.map(({ lost, servedFraction }): Evidence => ({
    label: `Served without ${listed(lost.map(shortName))}`,
    value: servedFraction,
    unit: 'share',
    limit: 1,
    sense: 'at-least',
    ...(figure === null ? {} : { figure: `capacity.losses[${lost.join('+')}].servedFraction` }),
  }));
  return { broken, evidence };
}

const names = (losses: readonly LossFigures[]) =>
  listed(losses.flatMap(({ lost }) => lost.map(shortName)));

/** Every loss of one site is borne by the others. */
export const capacityAfterLoss: ReadinessCheck = ({ evaluation }) => {
  const singles = evaluation.capacity.losses.filter(({ lost }) => lost.length === 1);
  const { broken, evidence } = survivedBy(singles, 'losses');
  return broken.length > 0
    ? fails(`the loss of ${names(broken)} is not borne by the rest`, evidence)
    : holds('every loss of one site is borne by the rest', evidence);
};

/** The same while clients try again and caches are cold. */
export const capacityAfterLossHarsh: ReadinessCheck = ({ evaluation }) => {
  const { broken, evidence } = survivedBy(evaluation.capacity.harsher, null);
  return broken.length > 0
    ? fails(
        `with clients that try again and cold caches, the loss of ${names(broken)} overloads the rest`,
        evidence,
      )
    : holds(
        'every loss of one site is borne even while clients try again and caches are cold',
        evidence,
      );
};

/** Standbys carry the load within the required recovery time. */
export const standbyGrowsInTime: ReadinessCheck = ({ architecture, evaluation }) => {
  const ramps = evaluation.recovery.losses.flatMap(({ standby }) => standby);
  const limit = architecture.requirements.rtoS;
  const evidence = ramps.map(({ region, reachedS }): Evidence => ({
    label: `Until ${shortName(region)} carries the load`,
    value: reachedS,
    unit: 's',
    ...(limit === undefined ? {} : { limit }),
  }));
  const never = ramps.filter(({ reachedS }) => reachedS === null);
  if (never.length > 0) {
    return fails(
      `${listed(never.map(({ region }) => shortName(region)))} never grows to the load that arrives`,
      evidence,
    );
  }
  const slowest = Math.max(0, ...ramps.map(({ reachedS }) => reachedS ?? 0));
  if (ramps.length === 0) return holds('no standby has to grow', evidence);
  if (limit === undefined)
    return unknown('no recovery time is required to hold it against', evidence);
  return slowest > limit
    ? fails(`growing takes ${stretch(slowest)}, and recovery may take ${stretch(limit)}`, evidence)
    : holds(
        `growing takes ${stretch(slowest)} of the ${stretch(limit)} that recovery may take`,
        evidence,
      );
};

/** A year in which growth still leaves room for a loss. */
const monthsWanted = 12;

export const growthHeadroom: ReadinessCheck = ({ evaluation }) => {
  const { share, months } = evaluation.capacity.headroom;
  const evidence: Evidence[] = [
    {
      label: 'Months of growth left',
      value: months,
      unit: 'months',
      limit: monthsWanted,
      sense: 'at-least',
      figure: 'capacity.headroom.months',
    },
  ];
  if (share === null) return unknown('no site has any load');
  if (share < 0) return fails('a single loss is not borne today, before any growth', evidence);
  if (months === null)
    return holds('the load is not said to grow, and a single loss is borne', evidence);
  return months < monthsWanted
    ? fails(`growth uses up the room for a loss in ${count(months)} months`, evidence)
    : holds(`growth leaves room for a loss for ${count(months)} months`, evidence);
};

/** Overloaded sites turn the least important away instead of falling. */
export const loadShedding: ReadinessCheck = ({ architecture, option }) => {
  const { priorities } = architecture.demand;
  if (priorities === undefined) return unknown('requests are not ranked by priority');
  return option.failover.onOverload === 'shed'
    ? holds(
        `requests are ranked, and overloaded sites shed ${percent(priorities.p2)} of them first`,
      )
    : fails('requests are ranked, and an overloaded site still falls instead of shedding');
};

export const zonesFirst: ReadinessCheck = ({ option }) => {
  const serving = option.sites.filter(serves);
  const open = serving.filter(({ zones }) => zones === undefined);
  const single = serving.filter(({ zones }) => zones === 1);
  if (single.length > 0)
    return fails(`${listed(single.map(({ region }) => shortName(region)))} stands in one zone`);
  return open.length > 0
    ? unknown(`the zones of ${listed(open.map(({ region }) => shortName(region)))} are not stated`)
    : holds('each serving site spans several zones');
};
