import type { Option, RegionId } from '@/lib/engine/model';
import { CommandError } from './rule';

/** Positions of the links between two sites, of both directions where asked for. Throws when there is none. */
export function findLinks(
  { links }: Option,
  from: RegionId,
  to: RegionId,
  bothWays: boolean,
): readonly number[] {
  const found = links.flatMap((link, index) => {
    const isForth = link.from === from && link.to === to;
    const isBack = bothWays && link.from === to && link.to === from;
    return isForth || isBack ? [index] : [];
  });
  if (found.length === 0) throw new CommandError(`There is no link from ${from} to ${to}.`);
  return found;
}
