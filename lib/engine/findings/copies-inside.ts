import { allows, type ResidencyConstraint } from '../compliance/constraints-on';
import { copyWords } from '../compliance/copy-words';
import { nearestLawful } from '../compliance/nearest-lawful';
import type { DocumentEdit, Fix, RegionId } from '../model';
import type { RuleContext } from './rule';
import { listed, milliseconds } from './words';

/**
 * Brings the copies that the document describes inside: logs, exports and caches beside the data that they are
 * of, a backup to the nearest other lawful region. null where no copy is outside or there is no such region.
 */
export function copiesInside(
  { architecture, option, assumptions, traffic }: RuleContext,
  index: number,
  constraint: ResidencyConstraint,
): Fix | null {
  const set = architecture.data[index];
  const source = traffic.network.sites.find(({ place }) => allows(constraint, place))?.place;
  if (!set || !source) return null;
  const isInside = (id: RegionId) => {
    const place = assumptions.region(id);
    return place !== undefined && allows(constraint, place);
  };
  const edits: DocumentEdit[] = [];
  const told: string[] = [];
  set.copies?.forEach(({ kind, regions, anonymised }, at) => {
    if (!regions || anonymised === 'before-leaving' || regions.every(isInside)) return;
    const path = ['data', index, 'copies', at, 'at'] as const;
    const kept = regions.filter(isInside);
    if (kind !== 'backup') {
      edits.push(
        kept.length > 0 ? { op: 'set', path, value: kept } : { op: 'remove', path: [...path] },
      );
      told.push(`the ${copyWords[kind]} beside its data`);
      return;
    }
    const other = nearestLawful(architecture, option, assumptions, source, (region) =>
      allows(constraint, region),
    );
    if (!other) return;
    edits.push({ op: 'set', path, value: [...new Set([...kept, other.region.id])] });
    told.push(
      `the backup in ${other.region.id}, within ${milliseconds(Math.ceil(other.rttMs))} of ${source.id}`,
    );
  });
  if (edits.length === 0) return null;
  return {
    summary: `Keep ${listed(told)}`,
    consequence: `Then no copy of ${set.name} that is described rests outside ${listed(constraint.jurisdictions)}.`,
    edits,
  };
}

/** Makes exports for analytics anonymous before they leave; null where none leaves. */
export function analyticsAnonymous(
  { architecture, assumptions }: RuleContext,
  index: number,
  constraint: ResidencyConstraint,
): Fix | null {
  const set = architecture.data[index];
  const isOutside = (id: RegionId) => {
    const place = assumptions.region(id);
    return place !== undefined && !allows(constraint, place);
  };
  const edits = (set?.copies ?? []).flatMap(({ kind, regions, anonymised }, at): DocumentEdit[] =>
    kind === 'analytics' && anonymised !== 'before-leaving' && regions?.some(isOutside)
      ? [
          {
            op: 'set',
            path: ['data', index, 'copies', at, 'anonymised'],
            value: 'before-leaving',
          },
        ]
      : [],
  );
  if (edits.length === 0 || !set) return null;
  return {
    summary: `Make the analytics export of ${set.name} anonymous before it leaves`,
    consequence:
      'A pipeline at every site that holds the data takes the subjects out. That it does is yours to show.',
    edits,
  };
}
