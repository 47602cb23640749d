import type { Loss, Option, RegionId } from '@/lib/engine/model';

/** The two ends of a replication path, in its direction. */
export interface LinkEnds {
  readonly from: RegionId;
  readonly to: RegionId;
}

export const keyOfEnds = ({ from, to }: LinkEnds): string => `${from}>${to}`;

const nothing: ReadonlySet<string> = new Set();

/** The links of an option that a loss cuts, by their ends; those of lost sites are not among them. */
export function cutLinks({ links }: Option, loss: Loss): ReadonlySet<string> {
  if (loss.kind === 'links') return new Set(loss.links.map(keyOfEnds));
  if (loss.kind !== 'partition') return nothing;
  const [first] = loss.groups;
  const crossing = links.filter(({ from, to }) => first.includes(from) !== first.includes(to));
  return new Set(crossing.map(keyOfEnds));
}

/** What is cut after a click on a line: its links as well, or no longer where all of them were. */
export function toggledCut(
  cut: readonly LinkEnds[],
  clicked: readonly LinkEnds[],
): readonly LinkEnds[] {
  const isIn = (list: readonly LinkEnds[], one: LinkEnds) =>
    list.some((other) => keyOfEnds(other) === keyOfEnds(one));
  const others = cut.filter((one) => !isIn(clicked, one));
  return clicked.every((one) => isIn(cut, one)) ? others : [...others, ...clicked];
}
