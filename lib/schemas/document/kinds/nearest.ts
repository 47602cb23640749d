/** Edits (insert, delete, replace, swap neighbours) that turn one word into the other. */
function distance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (beforeLast[j - 2] ?? Infinity) + 1
          : Infinity;
      row[j] = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isSame ? 0 : 1),
        swap,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

const comparable = (text: string): string => text.toLowerCase().replaceAll(/[\s_-]/g, '');

/** Longer texts are not slips of a short word, and comparing them costs. */
const longest = 60;

function slips(found: string, candidate: string): number {
  if (found.length > longest) return Infinity;
  const count = distance(comparable(found), comparable(candidate));
  return count <= Math.max(1, Math.floor(candidate.length / 3)) ? count : Infinity;
}

/** Whether a text could be a slip for the candidate. */
export const isNearText = (found: string, candidate: string): boolean =>
  slips(found, candidate) < Infinity;

/** The candidates that a text could be a slip for with the fewest edits: several where they are as near. */
export function nearestOnes(found: string, candidates: readonly string[]): string[] {
  const costs = candidates.map((candidate) => slips(found, candidate));
  const least = Math.min(Infinity, ...costs);
  return least === Infinity ? [] : candidates.filter((_, index) => costs[index] === least);
}

/** The candidate that a text is most likely a slip for; null when none is near. */
export const nearest = (found: string, candidates: readonly string[]): string | null =>
  nearestOnes(found, candidates)[0] ?? null;
