import type { JudgeAnew } from './assumption-actions';

/**
 * Judges the workspace's documents again, some at a time, until the catalog is of the current
 * assumptions. Tells how many are left after each step; true once none is. What is not done when the
 * page goes away is done by the catalog when it is opened.
 */
export async function settleCatalog(
  judgeAnew: JudgeAnew,
  onLeft: (left: number) => void = () => undefined,
): Promise<boolean> {
  let last = Infinity;
  for (;;) {
    // Each step takes the next few; together they would do the same work twice.
    // oxlint-disable-next-line no-await-in-loop
    const answer = await judgeAnew();
    if (!answer.ok) return false;
    const { left } = answer.value;
    onLeft(left);
    if (left === 0) return true;
    if (left >= last) return false;
    last = left;
  }
}
