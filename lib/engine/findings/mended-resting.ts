import type { ResidencyConstraint } from '../compliance/constraints-on';
import { allows } from '../compliance/constraints-on';
import { nearestLawful } from '../compliance/nearest-lawful';
import type { DocumentEdit, Finding, Fix, ResidencyViolation } from '../model';
import { alternatives } from './alternatives';
import { analyticsAnonymous, copiesInside } from './copies-inside';
import { edgeInside } from './edge-inside';
import { linksWithout } from './links-without';
import { constraintsOf } from './mended-failover';
import type { RuleContext } from './rule';
import { secondHome } from './second-home';
import { listed, milliseconds } from './words';

/** How data that rests outside on an ordinary day is brought inside, all of its copies at once. */
export function mendedResting(
  context: RuleContext,
  data: number,
  rows: readonly ResidencyViolation[],
): Pick<Finding, 'fix' | 'alternatives'> {
  const name = context.architecture.data[data]?.name;
  const [constraint] = constraintsOf(context, name, rows);
  if (name === undefined || !constraint) return { fix: null };
  const ways = new Set(rows.map(({ way }) => way));
  const isWritten = ways.has('written');
  const parts = [
    isWritten ? homeInside(context, rows) : null,
    // With users homed inside, what leads out of it is left.
    isWritten ? null : linksWithout(context, name, constraint),
    isWritten ? null : backupsInside(context, constraint),
    copiesInside(context, data, constraint),
    ways.has('edge') ? edgeInside(context, rows[0]?.populations[0]) : null,
  ].filter((fix) => fix !== null);
  return {
    fix: together(parts),
    ...alternatives(analyticsAnonymous(context, data, constraint)),
  };
}

function together(parts: readonly Fix[]): Fix | null {
  const [first] = parts;
  if (!first || parts.length === 1) return first ?? null;
  return {
    summary: parts.map(({ summary }, n) => (n === 0 ? summary : lowered(summary))).join('; '),
    consequence: parts.map(({ consequence }) => consequence).join(' '),
    edits: parts.flatMap(({ edits }) => edits),
  };
}

const lowered = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** A serving site in the lawful region nearest to these users. */
function homeInside(context: RuleContext, rows: readonly ResidencyViolation[]): Fix | null {
  const names = new Set(rows.flatMap(({ populations }) => populations));
  const users = context.architecture.demand.populations.flatMap(({ name, peakRps }) =>
    names.has(name) ? [{ population: name, rps: peakRps }] : [],
  );
  return secondHome(context, users, () => true, 'active');
}

/** Moves backup sites outside to the nearest lawful region; those that a plan or a home names stay. */
function backupsInside(context: RuleContext, constraint: ResidencyConstraint): Fix | null {
  const { architecture, option, index, assumptions, traffic } = context;
  const source = traffic.network.sites.find(
    ({ site, place }) => site.role !== 'backup' && allows(constraint, place),
  )?.place;
  const named = new Set([
    ...Object.values(option.failover.targets),
    ...Object.keys(option.failover.targets),
    ...Object.values(option.homes),
    ...Object.keys(option.routing.weights),
    ...option.links.flatMap(({ from, to }) => [from, to]),
  ]);
  const outside = traffic.network.sites.flatMap(({ site, place, region }, at) =>
    site.role === 'backup' && !allows(constraint, place) && !named.has(region) ? [at] : [],
  );
  const other =
    source &&
    nearestLawful(architecture, option, assumptions, source, (region) =>
      allows(constraint, region),
    );
  const [first] = outside;
  if (!other || first === undefined) return null;
  const edits: DocumentEdit[] = [
    { op: 'set', path: ['options', index, 'regions', first, 'id'], value: other.region.id },
    ...outside
      .slice(1)
      .toReversed()
      .map((at): DocumentEdit => ({ op: 'remove', path: ['options', index, 'regions', at] })),
  ];
  return {
    summary: `Back up to ${other.region.id} instead, within ${milliseconds(Math.ceil(other.rttMs))}`,
    consequence: `It is the region inside ${listed(constraint.jurisdictions)} that is nearest to ${source.id}.`,
    edits,
  };
}
