import type { LossShares } from '../availability/loss-shares';
import type { WaitingTimes } from '../availability/recovery-times';
import { weighted } from '../availability/source';
import type { AvailabilityCause, Explanation, RegionId } from '../model';
import type { DowntimeContext } from './downtime-context';
import {
  explainCutLength,
  explainMeanLength,
  explainRate,
  explainSuccess,
  type OutageKind,
} from './outage-leaves';
import { explainLossTime } from './recovery-paths';

const citation = 'docs/model.md#availability';

const shareLabels: Readonly<Record<keyof LossShares, string>> = {
  on: 'Users on the site, or waiting for it (u)',
  moved: 'Users moved and served (r)',
  waiting: 'Writes that wait for a copy there',
  restored: 'Users brought back from a backup',
  nowhere: 'Users with nowhere to go',
  overload: 'Users for whom the survivors have no capacity',
};

/** A term of a sum: its name in the formula, its value in hours, and what it is made of. */
interface Term {
  readonly name: string;
  readonly hours: number;
  readonly inputs: readonly Explanation[];
}

/** What the outages of one site take by one of their causes, minutes a year; nothing where they take none. */
export function explainSiteOutages(
  context: DowntimeContext,
  kind: Exclude<OutageKind, 'common-cause'>,
  cause: AvailabilityCause,
  region: RegionId,
): Explanation[] {
  const site = context.traffic.network.sites.findIndex((s) => s.region === region);
  const shares = context.exposure.losses[site];
  if (!shares) return [];
  const { hazards } = context;
  const rate = kind === 'region' ? hazards.ofRegion(region) : hazards.ofZone;
  const terms = termsOf(context, kind, cause, region, shares, context.recoveryTimes(site));
  const hours = terms.reduce((sum, term) => sum + term.hours, 0);
  if (hours <= 0) return [];
  const names = terms.map((term) => term.name);
  return [
    {
      label: `Outages of ${kind === 'region' ? region : `the zone in ${region}`}`,
      value: 60 * rate.value * hours,
      unit: 'min a year',
      formula: `60 × λ × ${names.length > 1 ? `(${names.join(' + ')})` : names.join()}`,
      citation,
      inputs: [
        explainRate(context, kind, region),
        explainSuccess(context),
        ...terms.flatMap((term) => term.inputs),
      ],
    },
  ];
}

function termsOf(
  context: DowntimeContext,
  kind: Exclude<OutageKind, 'common-cause'>,
  cause: AvailabilityCause,
  region: RegionId,
  shares: LossShares,
  times: WaitingTimes,
): Term[] {
  const { exposure, hazards, success } = context;
  const durations = kind === 'region' ? hazards.regionLasts : hazards.zoneLasts;
  const users = (key: keyof LossShares) => weighted(shares[key], exposure.weights);
  const leaf = (key: keyof LossShares): Explanation => ({
    label: shareLabels[key],
    value: users(key),
    unit: 'share',
    formula: 'requests of each population, weighted by its users',
    citation,
    inputs: [],
  });
  const whole = (name: string, part: number, ...inputs: Explanation[]): Term => ({
    name: `${name} × E[D]`,
    hours: part * durations.mean.value,
    inputs: [...inputs, explainMeanLength(context, kind, durations)],
  });
  const works = success.value;
  if (cause === 'overload')
    return [whole('s × overload', works * users('overload'), leaf('overload'))];
  if (cause === 'failed-failover') {
    const part = (1 - works) * (users('on') - users('nowhere'));
    return [whole('(1 − s) × (u − nowhere)', part, leaf('on'), leaf('nowhere'))];
  }
  const cut = (key: 'moved' | 'waiting' | 'restored', name: string, hours: number): Term[] =>
    users(key) > 0
      ? [
          {
            name: `s × ${name} × E[min(D, t)]`,
            hours: works * users(key) * (durations.upTo(hours)[0] ?? 0),
            inputs: [
              leaf(key),
              explainCutLength(
                context,
                kind,
                durations,
                waitOf(context, key, region, hours),
                hours,
              ),
            ],
          },
        ]
      : [];
  return [
    ...cut('moved', 'r', times.move.atWorst),
    ...cut('waiting', 'waiting', times.release.atWorst),
    ...cut('restored', 'restored', times.restore.atWorst),
    ...(users('nowhere') > 0 ? [whole('nowhere', users('nowhere'), leaf('nowhere'))] : []),
  ];
}

/** How long those users wait: the recovery time, or the steps of it that count for them. */
function waitOf(
  context: DowntimeContext,
  key: 'moved' | 'waiting' | 'restored',
  region: RegionId,
  hours: number,
): Explanation {
  const finite = Number.isFinite(hours) ? hours * 3600 : null;
  const because = finite === null ? { because: 'they wait as long as the outage lasts' } : {};
  const recovery = explainLossTime(context, region);
  const isShown = Math.abs(Number(recovery?.value ?? Infinity) - (finite ?? 0)) < 1e-6;
  // Where a cascade follows, the wait is that of losing all of its sites at once.
  if (key === 'moved' && recovery && isShown) return recovery;
  return {
    label:
      key === 'waiting' ? 'Until the copy is taken out of the set' : 'Until they are served again',
    value: finite,
    unit: 's',
    ...because,
    formula:
      key === 'waiting'
        ? 'detect + decide'
        : key === 'restored'
          ? 'detect + decide + restore + route + client tail'
          : 'detect + decide + max(promote, scale up) + route + client tail',
    citation: 'docs/model.md#recovery-time',
    inputs: [],
  };
}
