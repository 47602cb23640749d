import type { Architecture } from '@/lib/engine/model';

/** Losses times populations above which a judgement takes longer than a frame has room for. */
const mostAtOnce = 300;

/** Whether a question is small enough to be answered between two frames (about 3 ms). */
export function isSmall({
  architecture,
  option,
}: {
  readonly architecture: Architecture;
  readonly option: string;
}): boolean {
  const sites = architecture.options.find(({ name }) => name === option)?.sites.length ?? 0;
  const losses = (sites * (sites + 1)) / 2;
  return losses * architecture.demand.populations.length <= mostAtOnce;
}
