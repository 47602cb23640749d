import type { CutFigures, RegionId } from '@/lib/engine/model';
import { shortRegion } from './region-name';
import { sentenceList } from './sentence-list';

const names = (regions: readonly RegionId[]): string => sentenceList(regions.map(shortRegion));

/** What a cut does to one data set, the worst first; nothing where nothing happens to it. */
function fate({
  writtenAt,
  refusedAt,
  diverges,
  stale,
}: CutFigures['data'][number]): string | null {
  const refused = refusedAt.flat();
  if (diverges)
    return `${names(writtenAt.flat())} go on writing without each other, copies diverge`;
  if (refused.length > 0)
    return `${names(refused)} ${refused.length > 1 ? 'refuse' : 'refuses'} writes`;
  if (stale.length > 0) return `${names(stale)} ${stale.length > 1 ? 'fall' : 'falls'} behind`;
  return null;
}

/** What a cut does to writes; data sets with the same fate share a sentence. */
export function cutSentences({ data }: CutFigures): readonly string[] {
  const byFate = new Map<string, string[]>();
  for (const row of data) {
    const what = fate(row);
    if (what === null) continue;
    const known = byFate.get(what) ?? [];
    known.push(row.name ?? 'all data');
    byFate.set(what, known);
  }
  return [...byFate].map(([what, sets]) => `${sentenceList(sets)}: ${what}`);
}
