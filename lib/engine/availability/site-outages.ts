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
  const users = usersOf(shares, weights);
  const minutes = 60 * perYear.value;
  const part = (of: AvailabilityCause, share: number, down: Down): Part[] =>
    share > 0
      ? [{ cause: of, name: region, byPopulation: minutesDown(minutes, weights.length, down) }]
      : [];
  const { on, moved, waiting, restored, nowhere, overload } = shares;
  const [move = 0] = hours.moved;
  const [wait = 0] = hours.waiting;
  const [restore = 0] = hours.restored;
  return {
    parts: [
      ...part(
        cause,
        users.moved + users.waiting + users.restored + users.nowhere,
        (p) =>
          works *
            ((moved[p] ?? 0) * move + (waiting[p] ?? 0) * wait + (restored[p] ?? 0) * restore) +
          (nowhere[p] ?? 0) * mean,
      ),
      ...part(
        'failed-failover',
        users.on - users.nowhere,
        (p) => (1 - works) * ((on[p] ?? 0) - (nowhere[p] ?? 0)) * mean,
      ),
      ...part('overload', users.overload, (p) => works * (overload[p] ?? 0) * mean),
    ],
    ...range(outages, users),
  };
}

/** Hours that an outage takes from a population, as a share of all of its requests. */
type Down = (population: number) => number;

function minutesDown(minutes: number, populations: number, down: Down): Float64Array {
  const byPopulation = new Float64Array(populations);
  for (let p = 0; p < populations; p += 1) byPopulation[p] = minutes * down(p);
  return byPopulation;
}

type Users = { readonly [Key in keyof LossShares]: number };

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

/** The least and the most that the assumptions allow, minutes a year over all users. */
function range(outages: SiteOutages, users: Users) {
  const { perYear, success } = outages;
  let low = Infinity;
  let high = 0;
  for (const end of ['halfOfTimes', 'atWorst'] as const) {
    const hours = expectedHours(outages, end);
    hours.outage.forEach((outage, law) => {
      for (const works of [success.low, success.value, success.high]) {
        const down =
          works * (untilServed(hours, law, users) + users.overload * outage) +
          ((1 - works) * (users.on - users.nowhere) + users.nowhere) * outage;
        low = Math.min(low, down);
        high = Math.max(high, down);
      }
    });
  }
  return { low: 60 * perYear.low * low, high: 60 * perYear.high * high };
}

/** Hours until those are served again for whom the failover works, by one of the laws. */
function untilServed(hours: ExpectedHours, law: number, users: Users): number {
  return (
    users.moved * (hours.moved[law] ?? 0) +
    users.waiting * (hours.waiting[law] ?? 0) +
    users.restored * (hours.restored[law] ?? 0)
  );
}

/** What was found before: rules that try changes ask for the same losses again and again. */
const found = new WeakMap<LossShares, { readonly weights: Float64Array; readonly users: Users }>();

/** The shares of a loss as averages over all users. */
function usersOf(shares: LossShares, weights: Float64Array): Users {
  const known = found.get(shares);
  if (known?.weights === weights) return known.users;
  const { on, moved, waiting, restored, nowhere, overload } = shares;
  const users = {
    on: weighted(on, weights),
    moved: weighted(moved, weights),
    waiting: weighted(waiting, weights),
    restored: weighted(restored, weights),
    nowhere: weighted(nowhere, weights),
    overload: weighted(overload, weights),
  };
  found.set(shares, { weights, users });
  return users;
}
