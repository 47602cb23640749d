import type { ComparedState, LimitStatus } from '../model';

/** A figure and how it stands to what is required. */
export interface Candidate {
  readonly value: number | null;
  readonly state: ComparedState;
  readonly status: LimitStatus;
}

/** A figure turned so that less is better, with no end at infinity. */
function range({ value, state }: Candidate, sign: 1 | -1): readonly [number, number] | null {
  if (state === 'endless') return [Infinity, Infinity];
  if (value === null) return null;
  const turned = sign * value;
  if (state === 'known') return [turned, turned];
  // At least in the figure's own direction is at most once it is turned.
  const isFloor = (state === 'at-least') === (sign === 1);
  return isFloor ? [turned, Infinity] : [-Infinity, turned];
}

/** Two figures that differ by less than this part read alike: neither is the better one. */
const alike = 1e-9;

/**
 * Which figures are best: known ones that no other can beat, whatever is not known of those, where some other
 * is worse, and that do not miss what is required. Best of what all miss would praise a failure.
 */
export function markBest(
  candidates: readonly Candidate[],
  better: 'less' | 'more',
): readonly boolean[] {
  const ranges = candidates.map((one) => range(one, better === 'less' ? 1 : -1));
  return candidates.map((one, i) => {
    const own = ranges[i];
    if (!own || one.status === 'fail' || one.state !== 'known') return false;
    const slack = Math.abs(own[1]) * alike;
    const others = ranges.filter((_, j) => j !== i);
    const isUnbeaten = others.every((other) => other != null && own[1] <= other[0] + slack);
    return isUnbeaten && others.some((other) => other != null && own[1] + slack < other[0]);
  });
}
