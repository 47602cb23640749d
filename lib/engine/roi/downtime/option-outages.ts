import type { Assumptions } from '../../assumptions';
import { dependencyGroups } from '../../availability/dependency-groups';
import { fatefulRegions } from '../../availability/dependency-sources';
import { exposureOf, type Exposure } from '../../availability/exposure';
import { recoveryTimesOf, type RecoveryTimes } from '../../availability/recovery-times';
import { serial } from '../../availability/serial';
import { hasSpareZone } from '../../availability/site-sources';
import { weighted } from '../../availability/source';
import { trafficOf } from '../../evaluate';
import type { Architecture, Option, OptionEvaluation, RegionId } from '../../model';
import { strikes, type OutageEffect } from './outage-effect';

/** Something that goes down by itself, in every option alike. */
export type HazardId =
  | { readonly of: 'region'; readonly region: RegionId }
  | { readonly of: 'zone'; readonly region: RegionId }
  /** One of several zones of a site, after which the others do not bear its load. */
  | { readonly of: 'spare-zone'; readonly region: RegionId; readonly zones: number }
  | { readonly of: 'common-cause' };

/** One sort of outage with what each does to the option. */
export interface OptionHazard {
  readonly hazard: HazardId;
  readonly effect: OutageEffect;
}

/** The outages of an option, one by one, as its availability has them. */
export interface OptionOutages {
  readonly hazards: readonly OptionHazard[];
  /** The part of the time that what it hangs on is up, as stated: of everything above only that part counts. */
  readonly dependenciesUp: number;
}

/** null where nobody uses the service. */
export function optionOutages(
  architecture: Architecture,
  option: Option,
  evaluation: OptionEvaluation,
  assumptions: Assumptions,
): OptionOutages | null {
  const traffic = trafficOf(architecture, option, assumptions);
  const exposure = exposureOf(architecture, traffic, evaluation.capacity, assumptions);
  if (!exposure) return null;
  const context = { architecture, option, traffic, assumptions };
  const recovery = recoveryTimesOf(context, evaluation.recovery, evaluation.capacity.losses);
  const groups = dependencyGroups(architecture.dependencies);
  const fateful = fatefulRegions(groups).flatMap(({ regions }) =>
    regions.length === 1 ? regions : [],
  );
  const everybody = lasting(weighted(exposure.served, exposure.weights));
  const stated = groups.flatMap(({ hard, availability }) =>
    hard && availability !== null ? [availability] : [],
  );
  const hazards: OptionHazard[] = [
    ...fateful.map((region) => ({
      hazard: { of: 'region', region } as const,
      effect: everybody,
    })),
    ...siteHazards(exposure, recovery, new Set(fateful)),
    ...shortOfZones(exposure, assumptions.parameters.overloadLimit.value),
    { hazard: { of: 'common-cause' }, effect: everybody },
  ];
  return {
    hazards: hazards.filter(({ effect }) => strikes(effect)),
    dependenciesUp: serial(stated),
  };
}

/** A share of the users who are down as long as the outage, whatever fails over. */
function lasting(share: number): OutageEffect {
  return {
    on: share,
    moved: 0,
    waiting: 0,
    restored: 0,
    lasting: share,
    moveHours: 0,
    releaseHours: 0,
    restoreHours: 0,
  };
}

function siteHazards(
  { traffic, weights, losses }: Exposure,
  recovery: RecoveryTimes,
  taken: ReadonlySet<RegionId>,
): OptionHazard[] {
  return traffic.network.sites.flatMap(({ region, site }, i): OptionHazard[] => {
    const shares = losses[i];
    if (!shares) return [];
    const share = (of: Float64Array) => weighted(of, weights);
    const times = recovery(i);
    const effect: OutageEffect = {
      on: share(shares.on),
      moved: share(shares.moved),
      waiting: share(shares.waiting),
      restored: share(shares.restored),
      lasting: share(shares.nowhere) + share(shares.overload),
      moveHours: times.move.atWorst,
      releaseHours: times.release.atWorst,
      restoreHours: times.restore.atWorst,
    };
    return [
      ...(taken.has(region) ? [] : [{ hazard: { of: 'region', region } as const, effect }]),
      ...(hasSpareZone(site) ? [] : [{ hazard: { of: 'zone', region } as const, effect }]),
    ];
  });
}

/** Sites whose remaining zones do not bear the load of one that is lost: docs/model.md, availability. */
function shortOfZones(
  { traffic, weights, executed }: Exposure,
  /** Utilisation above which a site is over its limit. */
  limit: number,
): OptionHazard[] {
  return traffic.network.sites.flatMap(({ region, capacityRps, site }, i) => {
    const load = traffic.steadyRps[i] ?? 0;
    const users = executed[i];
    const zones = site.zones ?? 1;
    if (load <= 0 || !users || !hasSpareZone(site)) return [];
    const away = (bears: number) => (load > bears * (1 + rounding) ? (load - bears) / load : 0);
    const bears = limit * capacityRps;
    const part = away((bears * (zones - 1)) / zones) - away(bears);
    return part > 0
      ? [
          {
            hazard: { of: 'spare-zone', region, zones } as const,
            effect: lasting(part * weighted(users, weights)),
          },
        ]
      : [];
  });
}

/** Relative slack: a site loaded exactly to what it bears holds. */
const rounding = 1e-9;
