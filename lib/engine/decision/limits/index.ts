import type { Limit } from './limit';
import { afterLoss } from './after-loss';
import { availability } from './availability';
import { budget } from './budget';
import { capacity } from './capacity';
import { conflicts } from './conflicts';
import { latency } from './latency';
import { policy } from './policy';
import { residency } from './residency';
import { rpo } from './rpo';
import { rto } from './rto';
import { team } from './team';
import { writeShare } from './write-share';

export type { DrawnPattern, Held, Limit, LimitContext } from './limit';

/**
 * Every limit, those first that are given up last: the law, right data, enough room, what a loss costs, how
 * long it lasts, how often anything fails, how fast it feels, and then what the house can bear.
 */
export const limits: readonly Limit[] = [
  residency,
  conflicts,
  capacity,
  rpo,
  rto,
  afterLoss,
  availability,
  latency,
  writeShare,
  team,
  policy,
  budget,
];

/** A limit by its id. Throws RangeError for one that there is not. */
export function limitOf(id: string): Limit {
  const limit = limits.find((one) => one.id === id);
  if (!limit) throw new RangeError(`no limit ${id}`);
  return limit;
}
