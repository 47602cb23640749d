import type { Region, RegionId, Role, Severity, Site, TraceSite } from '@/lib/engine/model';
import { mercator } from '../projections/mercator';
import type { Point } from '../projections/projection';
import type { SceneInput } from './input';
import { siteCosts } from './site-costs';
import { stageIndex } from './stage-index';
import { worstFindings } from './worst';

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
  /** What is paid for it a month, US dollars; null: nothing of it is known. */
  readonly monthlyUsd: number | null;
  /** Some of that is unknown: it is at least so much. */
  readonly isCostLowerBound: boolean;
  /** The worst finding that names it. */
  readonly worst: Severity | null;
}

/** Where a region is, in its provider's words where the name holds them in brackets, else its city. */
export function placeOf({ name, city }: Region): string {
  return /\(([^)]+)\)/.exec(name)?.[1] ?? city;
}

const serves = (site: Site): boolean => site.role === 'active' || site.role === 'read';

/** Draws a site of the option; its region has to be in the table. */
export function siteView(site: Site, index: number, region: Region, input: SceneInput): SiteView {
  const { evaluation, stage, before, lost, projection = mercator } = input;
  const load = stageIndex(stage).sites.get(site.region);
  const cost = siteCosts(evaluation.cost.lines).get(site.region);
  return {
    key: `s${index}`,
    index,
    region: site.region,
    place: placeOf(region),
    at: projection.project(region.at),
    role: site.role,
    writer: site.writer,
    zones: site.zones ?? null,
    downBy: load?.state === 'down' ? (lost.includes(site.region) ? 'loss' : 'overload') : null,
    state: load?.state ?? (serves(site) ? 'serving' : 'standby'),
    loadRps: load?.loadRps ?? 0,
    beforeRps: stageIndex(before).sites.get(site.region)?.loadRps ?? 0,
    capacityRps: load?.capacityRps ?? site.capacityRps ?? null,
    utilization: load?.utilization ?? null,
    safeUtilization: serves(site) ? evaluation.capacity.safeUtilization : null,
    monthlyUsd: cost?.usd ?? null,
    isCostLowerBound: cost?.isLowerBound ?? false,
    worst: worstFindings(evaluation.findings).sites.get(site.region) ?? null,
  };
}
