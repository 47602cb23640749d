import { exp } from '../../numeric/exp';
import { ln } from '../../numeric/ln';
import { normalBelow } from '../../numeric/normal-distribution';

/**
 * A PERT distribution: a beta distribution between a least and a most with a most likely value between,
 * mean (a + 4 m + b) ÷ 6 and variance (mean − a)(b − mean) ÷ 7 (Malcolm, Roseboom, Clark and Fazar, 1959;
 * Vose, Risk Analysis, 2008). It is held as a table over a normal quantity z, so that a draw costs a
 * look-up and inputs can be correlated.
 */
export interface PertTable {
  readonly least: number;
  readonly likely: number;
  readonly most: number;
  /** Values at z from −`reach` to `reach` in equal steps. */
  readonly values: Float64Array;
}

const reach = 6;
const steps = 1200;
const perUnit = steps / (2 * reach);
/** Cells of the integral of the density. */
const cells = 8192;

export function pertTable(least: number, likely: number, most: number): PertTable {
  const width = most - least;
  const a = 1 + (4 * (likely - least)) / width;
  const b = 1 + (4 * (most - likely)) / width;
  const below = betaBelow(a, b);
  const total = below[cells] ?? 1;
  const values = new Float64Array(steps + 1);
  let cell = 0;
  for (let i = 0; i <= steps; i += 1) {
    const wanted = normalBelow(i / perUnit - reach) * total;
    while (cell < cells - 1 && (below[cell + 1] ?? total) < wanted) cell += 1;
    const from = below[cell] ?? 0;
    const mass = (below[cell + 1] ?? total) - from;
    const part = mass > 0 ? Math.min(1, Math.max(0, (wanted - from) / mass)) : 0;
    values[i] = least + (width * (cell + part)) / cells;
  }
  return { least, likely, most, values };
}

/** ∫ x^(a − 1) (1 − x)^(b − 1) from 0 to each cell's end, by Simpson's rule. */
function betaBelow(a: number, b: number): Float64Array {
  const power = (x: number, n: number) => (n === 0 ? 1 : x <= 0 ? 0 : exp(n * ln(x)));
  const density = (x: number) => power(x, a - 1) * power(1 - x, b - 1);
  const sums = new Float64Array(cells + 1);
  for (let i = 0; i < cells; i += 1) {
    const [from, to] = [i / cells, (i + 1) / cells];
    const mass = (density(from) + 4 * density((from + to) / 2) + density(to)) / (6 * cells);
    sums[i + 1] = (sums[i] ?? 0) + mass;
  }
  return sums;
}

/** The value at a standard normal z. */
export function pertAt({ values }: PertTable, z: number): number {
  const at = Math.min(steps, Math.max(0, (z + reach) * perUnit));
  const i = Math.min(steps - 1, Math.floor(at));
  const from = values[i] ?? 0;
  return from + (at - i) * ((values[i + 1] ?? from) - from);
}
