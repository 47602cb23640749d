import { exp } from '../../numeric/exp';
import { ln } from '../../numeric/ln';
import type { Uncertain } from '../../model';
import { pertTable, pertAt, type PertTable } from './pert';

/** z of the P90 of a standard normal quantity, and with a minus of its P10. */
export const z90 = 1.2815515655446004;

/**
 * How an input is spread around the value that holds, as a function of a standard normal quantity z:
 * - `ratio`: value · e^(z · s), with one s below the value and one above: P10, median and P90 as stated
 * - `difference`: value + z · d likewise, for what may be zero or below, cut off at the ends
 * - `pert`: between two ends, the value being the most likely
 */
export type Spread =
  | {
      readonly shape: 'ratio';
      readonly value: number;
      readonly below: number;
      readonly above: number;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly shape: 'difference';
      readonly value: number;
      readonly below: number;
      readonly above: number;
      readonly least: number;
      readonly most: number;
    }
  | { readonly shape: 'pert'; readonly table: PertTable };

/** The ends between which an input may lie. */
export interface Ends {
  readonly least: number;
  readonly most: number;
}

/** A spread with this P10 and P90 around a median; null where both are the median itself. */
export function rangeSpread(
  value: number,
  p10: number,
  p90: number,
  ends: Ends,
  isWhole = false,
): Spread | null {
  if (p10 === value && p90 === value) return null;
  if (!isWhole && p10 > 0 && ends.least >= 0 && ends.most > 1) {
    const below = (ln(value) - ln(p10)) / z90;
    return { shape: 'ratio', value, below, above: (ln(p90) - ln(value)) / z90, ...ends };
  }
  const below = (value - p10) / z90;
  return { shape: 'difference', value, below, above: (p90 - value) / z90, ...ends };
}

/** The spread that the document states for an input; null where it is known exactly. */
export function statedSpread(value: number, stated: Uncertain, ends: Ends): Spread | null {
  switch (stated.shape) {
    case 'exact':
      return null;
    case 'range':
      return rangeSpread(value, stated.p10, stated.p90, ends);
    case 'pert':
      return stated.least === stated.most
        ? null
        : { shape: 'pert', table: pertTable(stated.least, value, stated.most) };
    default:
      return stated.sigma === 0 || value === 0
        ? null
        : { shape: 'ratio', value, below: stated.sigma, above: stated.sigma, ...ends };
  }
}

/** The input at a standard normal z. */
export function spreadAt(spread: Spread, z: number): number {
  if (spread.shape === 'pert') return pertAt(spread.table, z);
  const { shape, value, below, above, least, most } = spread;
  const moved = z * (z < 0 ? below : above);
  const x = shape === 'ratio' ? value * exp(moved) : value + moved;
  return x < least ? least : x > most ? most : x;
}
