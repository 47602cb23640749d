import type { AvailabilityFigures, Dependency, RegionId } from '../model';
import { share } from '../units';
import {
  availabilityFigures,
  downtimeMinutesOf,
  type AvailabilityInput,
} from './availability-figures';
import type { Exposure } from './exposure';
import type { LossShares } from './loss-shares';
import type { RecoveryTimes, Wait } from './recovery-times';

/** The availability of an option with what it was computed from. */
export interface AvailabilityModel {
  readonly exposure: Exposure | null;
  readonly input: AvailabilityInput;
}

/** One change of an option. What a change moves is known without playing its losses again. */
export interface AvailabilityChange {
  /** Share of failovers that work. */
  readonly success?: number;
  /** Hours that every takeover gets shorter. */
  readonly soonerHours?: number;
  readonly zones?: ReadonlyMap<RegionId, number>;
  /** Capacities with which no single loss overloads anybody, requests a second. */
  readonly capacityRps?: ReadonlyMap<RegionId, number>;
  readonly dependencies?: readonly Dependency[];
}

/** Yearly downtime with a change, minutes; null without users. */
export function downtimeWith(model: AvailabilityModel, change: AvailabilityChange): number | null {
  return downtimeMinutesOf(...changedModel(model, change));
}

/** The availability with a change. */
export function availabilityWith(
  model: AvailabilityModel,
  change: AvailabilityChange,
): AvailabilityFigures {
  return availabilityFigures(...changedModel(model, change));
}

function changedModel(
  { exposure, input }: AvailabilityModel,
  change: AvailabilityChange,
): [Exposure | null, AvailabilityInput] {
  const { architecture, option, recovery } = input;
  const { success, dependencies } = change;
  const { failover } = option;
  return [
    exposure && withSites(exposure, change),
    {
      ...input,
      architecture: dependencies ? { ...architecture, dependencies } : architecture,
      option:
        success === undefined
          ? option
          : { ...option, failover: { ...failover, success: share(success) } },
      recovery: recoveryWith(recovery, change),
    },
  ];
}

function recoveryWith(
  recovery: RecoveryTimes,
  { soonerHours = 0, capacityRps }: AvailabilityChange,
): RecoveryTimes {
  const cut = ({ atWorst, halfOfTimes }: Wait): Wait => ({
    atWorst: Math.max(0, atWorst - soonerHours),
    halfOfTimes: Math.max(0, halfOfTimes - soonerHours),
  });
  return (site) => {
    const { move, moveIfBorne, release, restore } = recovery(site);
    return {
      move: cut(capacityRps ? moveIfBorne : move),
      moveIfBorne: cut(moveIfBorne),
      release: cut(release),
      restore: cut(restore),
    };
  };
}

function withSites(exposure: Exposure, { zones, capacityRps }: AvailabilityChange): Exposure {
  if (!zones && !capacityRps) return exposure;
  const { traffic } = exposure;
  const sites = traffic.network.sites.map((one) => {
    const zoned = zones?.get(one.region);
    return {
      ...one,
      capacityRps: Math.max(one.capacityRps, capacityRps?.get(one.region) ?? 0),
      site: zoned === undefined ? one.site : { ...one.site, zones: zoned },
    };
  });
  return {
    ...exposure,
    traffic: { ...traffic, network: { ...traffic.network, sites } },
    ...(capacityRps ? { losses: exposure.losses.map(borne) } : {}),
  };
}

/** The same loss where the survivors bear what comes: who had a place to go is served. */
function borne(shares: LossShares): LossShares {
  const { on, waiting, restored, nowhere } = shares;
  return {
    ...shares,
    moved: on.map((part, p) =>
      Math.max(0, part - (waiting[p] ?? 0) - (restored[p] ?? 0) - (nowhere[p] ?? 0)),
    ),
    overload: new Float64Array(on.length),
  };
}
