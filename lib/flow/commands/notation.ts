import type {
  Coordinates,
  Dependency,
  DocumentValue,
  Link,
  Population,
  Site,
} from '@/lib/engine/model';
import { formatDuration, formatDurationMs, formatShare } from '@/lib/schemas';

/** The keys that have a value, in the order given. */
export function mappingOf(entries: Readonly<Record<string, DocumentValue | undefined>>): {
  readonly [key: string]: DocumentValue;
} {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

const ifThere = <T, R>(value: T | undefined, write: (value: T) => R): R | undefined =>
  value === undefined ? undefined : write(value);

/** A place as a document writes it; a hundredth of a degree is about a kilometre. */
export const placeNotation = ({ lat, lon }: Coordinates): DocumentValue => {
  const rounded = (degrees: number): number => Math.round(degrees * 100) / 100 || 0;
  // East of the date line comes back in from the west.
  const wrapped = ((((lon + 180) % 360) + 360) % 360) - 180;
  return [rounded(Math.max(-90, Math.min(90, lat))), rounded(wrapped)];
};

export const scaleToNotation = (scaleTo: NonNullable<Site['scaleTo']>): DocumentValue => ({
  capacityRps: scaleTo.capacityRps,
  boot: formatDuration(scaleTo.bootS),
  rpsPerMinute: scaleTo.rpsPerMinute,
});

export const backupNotation = (backup: NonNullable<Site['backup']>): DocumentValue => ({
  every: formatDuration(backup.everyS),
  restore: formatDuration(backup.restoreS),
});

export const lagNotation = (lag: NonNullable<Link['lagMs']>): DocumentValue => ({
  p50: formatDurationMs(lag.p50),
  p99: formatDurationMs(lag.p99),
});

/** A site as a document writes it. */
export const siteNotation = (site: Site): DocumentValue =>
  mappingOf({
    id: site.region,
    role: site.role,
    writer: site.writer || undefined,
    votes: site.votes,
    zones: site.zones,
    writerHours: site.writerHours,
    capacityRps: site.capacityRps,
    quotaRps: site.quotaRps,
    scaleTo: ifThere(site.scaleTo, scaleToNotation),
    backup: ifThere(site.backup, backupNotation),
    cells: site.cells && mappingOf({ ...site.cells }),
    monthlyCost: site.monthlyCostUsd,
    quotas: site.quotas?.map((quota) => mappingOf({ ...quota })),
  });

/** A link as a document writes it. */
export const linkNotation = (link: Link): DocumentValue =>
  mappingOf({
    from: link.from,
    to: link.to,
    mode: link.mode,
    lag: ifThere(link.lagMs, lagNotation),
    data: link.data,
  });

/** A population as a document writes it. */
export const populationNotation = (population: Population): DocumentValue =>
  mappingOf({
    name: population.name,
    at: placeNotation(population.at),
    country: population.country,
    users: population.users,
    peakRps: population.peakRps,
    daily: population.daily,
    lastMile: ifThere(population.lastMileMs, formatDurationMs),
  });

/** A dependency as a document writes it. */
export const dependencyNotation = (dependency: Dependency): DocumentValue =>
  mappingOf({
    name: dependency.name,
    needs: dependency.needs,
    external: dependency.external || undefined,
    regions: dependency.regions.length > 0 ? dependency.regions : undefined,
    availability: ifThere(dependency.availability, formatShare),
    calls: dependency.calls,
    writeCalls: dependency.writeCalls,
    callTime: ifThere(dependency.callTimeMs, formatDurationMs),
    alternativeTo: dependency.alternativeTo,
    kind: dependency.kind,
    tier: dependency.tier,
    reachedThrough: dependency.reachedThrough,
    offeredIn: dependency.offeredIn,
  });
