import { hasSpareZone } from '../availability/site-sources';
import { downtimeWith, type AvailabilityChange } from '../availability/what-if';
import type { Dependency, DocumentEdit, Fix, RegionId } from '../model';
import { decideTime } from '../recovery/decide-time';
import { raiseCapacity } from './raise-capacity';
import type { RuleContext } from './rule';
import { availabilityText, listed, minutes, percent, shortName } from './words';

/** A change that the document can hold, with what it makes of the downtime. */
export interface AvailabilityFix {
  readonly summary: string;
  readonly edits: readonly DocumentEdit[];
  readonly downtimeMinutes: number;
}

/** The best that drills can be trusted to show. */
const mostDrilled = 0.999;

/** Sites that go with their zone, in regions that have another. */
export function singleZoneSites({ option, traffic }: RuleContext): RegionId[] {
  return option.sites.flatMap((site, i) => {
    const zones = traffic.network.sites[i]?.place.zones ?? null;
    return hasSpareZone(site) || (zones !== null && zones < 2) ? [] : [site.region];
  });
}

/** A second zone for these sites. */
export function secondZone(
  context: RuleContext,
  regions: readonly RegionId[],
): AvailabilityFix | null {
  if (regions.length === 0) return null;
  const { option, index } = context;
  const zones = new Map(regions.map((region) => [region, 2]));
  return changed(
    context,
    { zones },
    `Spread ${listed(regions.map(shortName))} over two zones`,
    () =>
      option.sites.flatMap((site, i) =>
        zones.has(site.region)
          ? [{ op: 'set', path: ['options', index, 'regions', i, 'zones'], value: 2 }]
          : [],
      ),
  );
}

/** Failover without anybody deciding. */
export function automatic(context: RuleContext): AvailabilityFix | null {
  const { option, index, assumptions } = context;
  if (option.failover.mode === 'automatic') return null;
  const soonerHours = decideTime(option.failover, assumptions).p95S / 3600;
  return changed(context, { soonerHours }, 'Fail over without a decision by people', () => [
    { op: 'set', path: ['options', index, 'failover', 'mode'], value: 'automatic' },
  ]);
}

/** The least share of failovers that has to work for the downtime to stay within `budget`; null: none does. */
export function drilledTo(context: RuleContext, budget: number): AvailabilityFix | null {
  const { availability, availabilityModel, option, assumptions, index } = context;
  const today = option.failover.success ?? assumptions.parameters.failoverSuccess.value;
  const now = availability.downtimeMinutesPerYear;
  const best = downtimeWith(availabilityModel, { success: mostDrilled });
  if (now === null || best === null || best > budget || now <= best) return null;
  // Downtime is linear in the share that works.
  const needed = today + ((mostDrilled - today) * (now - budget)) / (now - best);
  const success = Math.min(mostDrilled, Math.ceil(needed * 1000 - 1e-6) / 1000);
  const words = `${Number((success * 100).toFixed(1))}%`;
  const summary = `Drill failovers until ${percent(success)} of them work, and state it`;
  return changed(context, { success }, summary, () => [
    { op: 'set', path: ['options', index, 'failover', 'success'], value: words },
  ]);
}

/** The smallest capacities with which no single loss overloads anybody. */
export function roomForLosses(context: RuleContext): AvailabilityFix | null {
  const { needed } = context.capacity;
  const fix = raiseCapacity(
    context,
    needed.map(({ region }) => region),
  );
  if (!fix) return null;
  const capacityRps = new Map(needed.map((need) => [need.region, Number(need.capacityRps)]));
  return changed(context, { capacityRps }, fix.summary, () => fix.edits);
}

/** A second one of a hard dependency, just as good, where the first states how good that is. */
export function alternative(context: RuleContext, name: string): AvailabilityFix | null {
  const { dependencies } = context.architecture;
  const first = dependencies.find((d) => d.name === name);
  if (first?.availability === undefined) return null;
  const { availability } = first;
  const taken = new Set(dependencies.map((d) => d.name));
  let second = `${name}-2`;
  for (let n = 3; taken.has(second); n += 1) second = `${name}-${n}`;
  const added: Dependency = {
    name: second,
    needs: 'hard',
    external: first.external,
    regions: [],
    availability,
    alternativeTo: name,
  };
  const written = {
    name: second,
    needs: 'hard',
    ...(first.external ? { external: true } : {}),
    availability: `${Number((availability * 100).toFixed(8))}%`,
    alternativeTo: name,
  };
  return changed(
    context,
    { dependencies: [...dependencies, added] },
    `Add an alternative to ${name} that is up ${availabilityText(availability)} of the time`,
    () => [{ op: 'insert', path: ['dependencies'], index: dependencies.length, value: written }],
  );
}

/** The first of these that keeps the downtime within `budget`, as a fix; those behind it are not computed. */
export function firstWithin(
  budget: number,
  fixes: readonly (() => AvailabilityFix | null)[],
): Fix | null {
  for (const compute of fixes) {
    const found = compute();
    if (!found || found.downtimeMinutes > budget) continue;
    return {
      summary: found.summary,
      consequence: `Comes to ${minutes(found.downtimeMinutes)} a year, of ${minutes(budget)} allowed.`,
      edits: found.edits,
    };
  }
  return null;
}

function changed(
  { availabilityModel }: RuleContext,
  change: AvailabilityChange,
  summary: string,
  edits: () => readonly DocumentEdit[],
): AvailabilityFix | null {
  const downtimeMinutes = downtimeWith(availabilityModel, change);
  return downtimeMinutes === null ? null : { summary, edits: edits(), downtimeMinutes };
}
