import type { Region, RegionId, Role, Severity, Site, TraceSite } from '@/lib/engine/model';
import { project, type Point } from '../projection';
import type { SceneInput } from './input';
import { worstByName } from './worst';

/** A site as the map shows it. */
export interface SiteView {
  /** `s0`: the site's position in its option, which survives a move to another region. */
  readonly key: string;
  readonly index: number;
  readonly region: RegionId;
  /** `N. Virginia`, `Frankfurt`. */
  readonly place: string;
  readonly at: Point;
  readonly role: Role;
  readonly writer: boolean;
  readonly zones: number | null;
  readonly state: TraceSite['state'];
  /** Why it is down: taken out, or fallen under what came to it; null while it is up. */
  readonly downBy: 'loss' | 'overload' | null;
  readonly loadRps: number;
  /** Load in the healthy state. */
  readonly beforeRps: number;
  readonly capacityRps: number | null;
  readonly utilization: number | null;
  /** The share of its capacity up to which the option survives every single loss; null for standbys. */
  readonly safeUtilization: number | null;
  /** The worst finding that names it. */
  readonly worst: Severity | null;
}

/** Where a region is, in its provider's words where the name holds them in brackets, else its city. */
export function placeOf({ name, city }: Region): string {
  return /\(([^)]+)\)/.exec(name)?.[1] ?? city;
}

const serves = (site: Site): boolean => site.role === 'active' || site.role === 'read';

/** The option's sites with their place, load and worst finding; those of unknown regions are left out. */
export function siteViews(input: SceneInput): readonly SiteView[] {
  const { option, evaluation, stage, before, regions } = input;
  const now = new Map(stage.sites.map((site) => [site.region, site]));
  const healthy = new Map(before.sites.map((site) => [site.region, site]));
  const lost = new Set(input.lost);
  const worst = worstByName(evaluation.findings, (where) => where.sites);
  return option.sites.flatMap((site, index): SiteView[] => {
    const region = regions.get(site.region);
    if (!region) return [];
    const load = now.get(site.region);
    return [
      {
        key: `s${index}`,
        index,
        region: site.region,
        place: placeOf(region),
        at: project(region.at),
        role: site.role,
        writer: site.writer,
        zones: site.zones ?? null,
        downBy: load?.state === 'down' ? (lost.has(site.region) ? 'loss' : 'overload') : null,
        state: load?.state ?? (serves(site) ? 'serving' : 'standby'),
        loadRps: load?.loadRps ?? 0,
        beforeRps: healthy.get(site.region)?.loadRps ?? 0,
        capacityRps: load?.capacityRps ?? site.capacityRps ?? null,
        utilization: load?.utilization ?? null,
        safeUtilization: serves(site) ? evaluation.capacity.safeUtilization : null,
        worst: worst.get(site.region) ?? null,
      },
    ];
  });
}
