import { findRegion } from '@/lib/engine/assumptions';
import { seconds, type Rps, rps } from '@/lib/engine/units';
import type { Architecture, Option, RegionId, Role, Site } from '@/lib/engine/model';

const runs: ReadonlySet<Role> = new Set(['active', 'read', 'hot', 'warm']);

/** A nightly copy, brought back in half a working day: the example that people start from. */
const nightly = { everyS: seconds(86_400), restoreS: seconds(4 * 3600) };

/** What a new site starts with: as its neighbours do, as far as its role asks for it. */
export function newSite(
  { demand, customRegions }: Architecture,
  option: Option,
  region: RegionId,
  role: Role,
): Site {
  const active = option.sites.filter((site) => site.role === 'active');
  const isMultiWriter = active.length > 0 && active.every((site) => site.writer);
  const place = customRegions.find(({ id }) => id === region) ?? findRegion(region);
  const zones = Math.min(3, place?.zones ?? 0);
  const peak = demand.populations.reduce((sum, { peakRps }) => sum + peakRps, 0);
  return {
    region,
    role,
    writer: role === 'active' && isMultiWriter,
    ...(zones > 0 && role !== 'backup' ? { zones } : {}),
    ...(runs.has(role) ? { capacityRps: usualCapacity(active) ?? rps(Math.max(1, peak)) } : {}),
    ...(role === 'backup' ? { backup: nightly } : {}),
  };
}

/** The median capacity of some sites; null when none states one. */
function usualCapacity(sites: readonly Site[]): Rps | null {
  const stated = sites.flatMap(({ capacityRps }) => capacityRps ?? []).toSorted((a, b) => a - b);
  return stated[Math.floor((stated.length - 1) / 2)] ?? null;
}

/** What a site lacks or has too much of when it takes another role. */
export function changesOfRole(
  document: Architecture,
  option: Option,
  site: Site,
  role: Role,
): Pick<Partial<Site>, 'capacityRps' | 'backup'> & { readonly dropBackup: boolean } {
  const fresh = newSite(document, option, site.region, role);
  return {
    ...(site.capacityRps === undefined && fresh.capacityRps !== undefined
      ? { capacityRps: fresh.capacityRps }
      : {}),
    ...(site.backup === undefined && fresh.backup !== undefined ? { backup: fresh.backup } : {}),
    dropBackup: site.backup !== undefined && role !== 'backup',
  };
}
