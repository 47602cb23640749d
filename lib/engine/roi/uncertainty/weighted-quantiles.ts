/** Values with what each counts for; no weights: each counts for 1. */
export interface Weighted {
  readonly values: Float64Array;
  readonly weights: Float64Array | null;
}

/** Values that are sorted at once; more are parted by a histogram first. */
const few = 4096;
const parts = 1024;

/**
 * For each probability the smallest value with at least this much of all weight at or below it. Looks only
 * into the parts of the range where they lie, so that a million values take a few passes and no sorting.
 */
export function weightedQuantiles(
  { values, weights }: Weighted,
  probabilities: readonly number[],
): number[] {
  const total = weights ? weights.reduce((sum, w) => sum + w, 0) : values.length;
  const wanted = probabilities.map((probability) => probability * total);
  return within(values, weights, wanted);
}

/** Values parted by size, with what each part holds. */
interface Parted {
  readonly least: number;
  readonly scale: number;
  readonly mass: Float64Array;
  readonly count: Int32Array;
}

function within(
  values: Float64Array,
  weights: Float64Array | null,
  wanted: readonly number[],
): number[] {
  if (values.length <= few) return wanted.map((mass) => sortedWithin(values, weights, mass));
  const parted = partedBySize(values, weights);
  if (!parted) return wanted.map(() => values[0] ?? Number.NaN);
  const { mass, count } = parted;
  const found = new Map<number, Gathered>();
  return wanted.map((all) => {
    let part = 0;
    let left = all;
    while (part < parts - 1 && left > (mass[part] ?? 0)) {
      left -= mass[part] ?? 0;
      part += 1;
    }
    // Rounding of sums may end in a part that holds nothing: the next one below then.
    while (part > 0 && (count[part] ?? 0) === 0) part -= 1;
    if (count[part] === values.length) return sortedWithin(values, weights, all);
    const own = found.get(part) ?? gathered(values, weights, parted, part);
    found.set(part, own);
    return within(own.values, own.weights, [left])[0] ?? Number.NaN;
  });
}

/** null where all values are the same. */
function partedBySize(values: Float64Array, weights: Float64Array | null): Parted | null {
  let least = Infinity;
  let most = -Infinity;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  if (!(most > least)) return null;
  const scale = parts / (most - least);
  const mass = new Float64Array(parts);
  const count = new Int32Array(parts);
  for (let i = 0; i < values.length; i += 1) {
    const part = Math.min(parts - 1, Math.floor(((values[i] ?? 0) - least) * scale));
    mass[part] = (mass[part] ?? 0) + (weights ? (weights[i] ?? 0) : 1);
    count[part] = (count[part] ?? 0) + 1;
  }
  return { least, scale, mass, count };
}

interface Gathered {
  readonly values: Float64Array;
  readonly weights: Float64Array | null;
}

/** The values of one part. */
function gathered(
  values: Float64Array,
  weights: Float64Array | null,
  { least, scale, count }: Parted,
  part: number,
): Gathered {
  const size = count[part] ?? 0;
  const own = new Float64Array(size);
  const ownWeights = weights ? new Float64Array(size) : null;
  let n = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (Math.min(parts - 1, Math.floor((value - least) * scale)) !== part) continue;
    own[n] = value;
    if (ownWeights) ownWeights[n] = weights?.[i] ?? 0;
    n += 1;
  }
  return { values: own, weights: ownWeights };
}

function sortedWithin(values: Float64Array, weights: Float64Array | null, wanted: number): number {
  if (!weights) {
    const sorted = values.toSorted();
    return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(wanted) - 1))] ?? Number.NaN;
  }
  const order = Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  let below = 0;
  for (const i of order) {
    below += weights[i] ?? 0;
    if (below >= wanted) return values[i] ?? Number.NaN;
  }
  return values[order.at(-1) ?? 0] ?? Number.NaN;
}

/**
 * The mean of the worst part of the values, the lowest, `limit` being its quantile: with 0.05 the conditional
 * value at risk at 95 %.
 */
export function meanOfWorst({ values, weights }: Weighted, part: number, limit: number): number {
  let total = 0;
  let below = 0;
  let sum = 0;
  for (let i = 0; i < values.length; i += 1) {
    const weight = weights ? (weights[i] ?? 0) : 1;
    const value = values[i] ?? 0;
    total += weight;
    if (value >= limit) continue;
    below += weight;
    sum += weight * value;
  }
  const wanted = part * total;
  return wanted > 0 ? (sum + (wanted - below) * limit) / wanted : Number.NaN;
}
