import type { AvailabilityCause, RegionId } from '../model';
import type { Durations } from './durations';
import type { LossShares } from './loss-shares';
import type { Ranged } from './ranged';
import type { Wait, WaitingTimes } from './recovery-times';
import { weighted, type Part, type Source } from './source';

/** Outages of one site, each of which may set off a failover. */
export interface SiteOutages {
  readonly cause: 'region-loss' | 'zone-loss';
  readonly region: RegionId;
  readonly perYear: Ranged;
  readonly durations: Durations;
  /** Share of failovers that work. */
  readonly success: Ranged;
  readonly times: WaitingTimes;
  readonly shares: LossShares;
}

/**
 * Yearly downtime by the outages of one site, for each outage
 * s · [r · E[min(D, RTO)] + (1 − f) · E[D]] + (1 − s) · u · E[D]
 * with u the users on the site, r the share moved and served, f the share served in the end and s the chance
 * that the failover works. With u = r = f = 1 it is the active-passive s · E[min(D, RTO)] + (1 − s) · E[D].
 * Users with nowhere to go are lost to the outage itself, whatever becomes of the failover.
 */
export function siteOutages(outages: SiteOutages, weights: Float64Array): Source {
  const { cause, region, perYear, success, shares } = outages;
  const hours = expectedHours(outages, 'atWorst');
  const [mean = 0] = hours.outage;
  const works = success.value;
  const users = mapValues(shares, (share) => weighted(share, weights));
  const part = (of: AvailabilityCause, share: number, down: (p: number) => number): Part[] =>
    share > 0
      ? [
          {
            cause: of,
            name: region,
            byPopulation: weights.map((_, p) => 60 * perYear.value * down(p)),
          },
        ]
      : [];
  const at = (key: keyof LossShares, p: number) => shares[key][p] ?? 0;
  return {
    parts: [
      ...part(
        cause,
        users.moved + users.waiting + users.restored + users.nowhere,
        (p) => works * untilServed(hours, 0, (key) => at(key, p)) + at('nowhere', p) * mean,
      ),
      ...part(
        'failed-failover',
        users.on - users.nowhere,
        (p) => (1 - works) * (at('on', p) - at('nowhere', p)) * mean,
      ),
      ...part('overload', users.overload, (p) => works * at('overload', p) * mean),
    ],
    ...range(outages, users),
  };
}

type Shares<T> = { readonly [Key in keyof LossShares]: T };

/** Expected hours by law: of an outage, and of the waits that it cuts short. */
interface ExpectedHours {
  readonly outage: readonly number[];
  readonly moved: readonly number[];
  readonly waiting: readonly number[];
  readonly restored: readonly number[];
}

function expectedHours({ durations, times }: SiteOutages, end: keyof Wait): ExpectedHours {
  return {
    outage: durations.means,
    moved: durations.upTo(times.move[end]),
    waiting: durations.upTo(times.release[end]),
    restored: durations.upTo(times.restore[end]),
  };
}

/** Hours until those are served again for whom the failover works, by one of the laws. */
function untilServed(
  hours: ExpectedHours,
  law: number,
  share: (key: 'moved' | 'waiting' | 'restored') => number,
): number {
  return (
    share('moved') * (hours.moved[law] ?? 0) +
    share('waiting') * (hours.waiting[law] ?? 0) +
    share('restored') * (hours.restored[law] ?? 0)
  );
}

/** The least and the most that the assumptions allow, minutes a year over all users. */
function range(outages: SiteOutages, users: Shares<number>) {
  const { perYear, success } = outages;
  let low = Infinity;
  let high = 0;
  for (const end of ['halfOfTimes', 'atWorst'] as const) {
    const hours = expectedHours(outages, end);
    hours.outage.forEach((outage, law) => {
      for (const works of [success.low, success.value, success.high]) {
        const down =
          works * (untilServed(hours, law, (key) => users[key]) + users.overload * outage) +
          ((1 - works) * (users.on - users.nowhere) + users.nowhere) * outage;
        low = Math.min(low, down);
        high = Math.max(high, down);
      }
    });
  }
  return { low: 60 * perYear.low * low, high: 60 * perYear.high * high };
}

function mapValues(shares: LossShares, of: (share: Float64Array) => number): Shares<number> {
  const { on, moved, waiting, restored, nowhere, overload } = shares;
  return {
    on: of(on),
    moved: of(moved),
    waiting: of(waiting),
    restored: of(restored),
    nowhere: of(nowhere),
    overload: of(overload),
  };
}
