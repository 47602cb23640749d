import { meanHours, meanHoursUpTo, type DurationLaw } from '../../availability/duration-law';

/**
 * What one outage does to an option, as shares of its users, and how long each of them waits, hours. A
 * failover either works, or leaves everybody who was struck down until the outage is over.
 */
export interface OutageEffect {
  /** Struck: down as long as the outage where no failover works. */
  readonly on: number;
  /** Moved and served after `moveHours`. */
  readonly moved: number;
  /** Writes that wait until a copy has been taken out of the set. */
  readonly waiting: number;
  /** Served once a backup has been brought back. */
  readonly restored: number;
  /** Down as long as the outage, whatever the failover does. */
  readonly lasting: number;
  readonly moveHours: number;
  readonly releaseHours: number;
  readonly restoreHours: number;
}

/** Hours for which an average user is down in an outage of d hours. */
export function hoursDown(effect: OutageEffect, d: number, failoverWorks: boolean): number {
  if (!failoverWorks) return effect.on * d;
  const { moved, waiting, restored, lasting, moveHours, releaseHours, restoreHours } = effect;
  return (
    moved * Math.min(d, moveHours) +
    waiting * Math.min(d, releaseHours) +
    restored * Math.min(d, restoreHours) +
    lasting * d
  );
}

/** The mean of that over the lengths of outages and over whether the failover works: docs/model.md, availability. */
export function meanHoursDown(effect: OutageEffect, law: DurationLaw, success: number): number {
  const { on, moved, waiting, restored, lasting, moveHours, releaseHours, restoreHours } = effect;
  const mean = meanHours(law);
  const upTo = (share: number, hours: number) =>
    share > 0 ? share * meanHoursUpTo(law, hours) : 0;
  const works =
    upTo(moved, moveHours) +
    upTo(waiting, releaseHours) +
    upTo(restored, restoreHours) +
    lasting * mean;
  return success * works + (1 - success) * on * mean;
}

/** Whether an outage does anything to the option at all. */
export function strikes({ on, moved, waiting, restored, lasting }: OutageEffect): boolean {
  return on + moved + waiting + restored + lasting > 1e-12;
}
