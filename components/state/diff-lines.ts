/** One line of a comparison; numbers count from 1 on the side that has the line. */
export interface DiffLine {
  readonly is: 'same' | 'removed' | 'added';
  readonly text: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** Beyond this many pairs of lines the middle is shown as replaced, for the table would not fit. */
const largest = 4_000_000;

/** Lengths of the longest common subsequences of the tails `before[i…]` and `after[j…]`. */
function commonTails(before: readonly string[], after: readonly string[]): Uint32Array {
  const width = after.length + 1;
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      lengths[i * width + j] =
        before[i] === after[j]
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Which lines went and which came, by the longest common subsequence. */
export function diffLines(
  before: readonly string[],
  after: readonly string[],
): readonly DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start])
    start += 1;
  let tail = 0;
  while (
    tail < before.length - start &&
    tail < after.length - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  )
    tail += 1;

  const left = before.slice(start, before.length - tail);
  const right = after.slice(start, after.length - tail);
  const width = right.length + 1;
  const tails = left.length * right.length > largest ? null : commonTails(left, right);
  const lines: DiffLine[] = [];
  const same = (text: string, i: number, j: number) =>
    lines.push({ is: 'same', text, before: i + 1, after: j + 1 });

  before.slice(0, start).forEach((text, i) => same(text, i, i));
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const one = left[i];
    const other = right[j];
    if (tails !== null && one !== undefined && one === other) {
      same(one, start + i, start + j);
      i += 1;
      j += 1;
    } else if (
      one !== undefined &&
      (other === undefined ||
        tails === null ||
        (tails[(i + 1) * width + j] ?? 0) >= (tails[i * width + j + 1] ?? 0))
    ) {
      lines.push({ is: 'removed', text: one, before: start + i + 1, after: null });
      i += 1;
    } else {
      lines.push({ is: 'added', text: other ?? '', before: null, after: start + j + 1 });
      j += 1;
    }
  }
  before
    .slice(before.length - tail)
    .forEach((text, n) => same(text, before.length - tail + n, after.length - tail + n));
  return lines;
}

/** The changed lines with `around` unchanged ones on each side, in separate stretches. */
export function diffHunks(
  lines: readonly DiffLine[],
  around = 2,
): readonly (readonly DiffLine[])[] {
  const hunks: DiffLine[][] = [];
  let last = -1;
  lines.forEach((line, index) => {
    const near = lines
      .slice(Math.max(0, index - around), index + around + 1)
      .some((other) => other.is !== 'same');
    if (!near) return;
    if (last === index - 1 && hunks.length > 0) hunks.at(-1)?.push(line);
    else hunks.push([line]);
    last = index;
  });
  return hunks;
}
