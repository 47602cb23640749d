import type { RegionId } from '@/lib/engine/model';
import type { DependencyMark } from '@/lib/flow/canvas/scene/dependency-places';
import { shortRegion } from '@/lib/format/region-name';
import type { Standing } from '@/lib/format/severity';
import { sentenceList } from '@/lib/format/sentence-list';

/** What stands out about a mark: a sign and the word beside it. */
export interface MarkNote {
  readonly standing: Standing;
  readonly word: string;
}

/** `gone` where nothing of it is left, `gone here` where another place is, `shared fate`; null: nothing. */
export function markNote({
  needs,
  state,
  isGoneHere,
  standIn,
  sharedBy,
}: DependencyMark): MarkNote | null {
  if (state === 'down')
    return {
      standing: needs === 'hard' && standIn === null ? 'critical' : 'medium',
      word: 'gone',
    };
  if (isGoneHere) return { standing: 'low', word: 'gone here' };
  return sharedBy.length > 0 ? { standing: 'high', word: 'shared fate' } : null;
}

/** What a screen reader says of a mark. */
export function markSpoken(mark: DependencyMark, region: RegionId): string {
  const { name, needs, state, isGoneHere, standIn, sharedBy } = mark;
  const parts = [
    `${name}, ${needs} dependency in ${shortRegion(region)}`,
    sharedBy.length === 0
      ? null
      : `shared fate: ${sentenceList(sharedBy.map(shortRegion))} ${sharedBy.length === 1 ? 'loses' : 'lose'} it with this region alone`,
    state === 'down' ? 'gone' : isGoneHere ? 'gone here, another place is left' : null,
    standIn === null ? null : `${standIn} stands in`,
  ];
  return parts.filter((part) => part !== null).join(', ');
}
