import { reachableCapacity } from '../capacity/reachable-capacity';
import type { Site } from '../model';

/**
 * How a site's capacity grows once a failover is decided on: `capacity(t) = warm + rate · max(0, t − boot)`
 * up to what it can reach; nothing before a backup has been restored.
 */
export interface Growth {
  /** Runs already, requests a second. */
  readonly warmRps: number;
  /** Nothing serves before this, not even what is warm: the restore of a backup, seconds. */
  readonly restoreS: number;
  /** The first new capacity serves this long after that, seconds. */
  readonly bootS: number;
  /** Requests a second, each second. */
  readonly rpsPerS: number;
  /** The scale-up target or the quota, whichever is less. */
  readonly reachRps: number;
}

/** The growth that a site declares: none where it has no scale-up, from nothing for a pilot light. */
export function growthOf(site: Site): Growth {
  const { capacityRps, scaleTo, backup } = site;
  return {
    warmRps: capacityRps ?? 0,
    restoreS: backup?.restoreS ?? 0,
    bootS: scaleTo?.bootS ?? 0,
    rpsPerS: (scaleTo?.rpsPerMinute ?? 0) / 60,
    reachRps: reachableCapacity(site),
  };
}
