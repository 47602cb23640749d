import { power } from '../../numeric/power';
import type { Flows } from './net-present-value';

/**
 * Every rate a period, above −100 %, at which flows are worth nothing today; ascending, empty where there is
 * none. With v = 1 ÷ (1 + rate) these are the positive roots of Σ flow · vᵐ. Multiplying by v^(−a) with a
 * between the two terms of the first change of sign and deriving takes one change of sign away (the proof of
 * Descartes' rule), so that between the roots of that the sum rises or falls all along, and halving finds
 * what lies there: no root is missed, none is guessed at.
 */
export function internalRates(flows: Flows): number[] {
  return positiveRoots(trimmed(flows))
    .map((v) => 1 / v - 1)
    .filter((rate) => rate > -1)
    .toSorted((a, b) => a - b);
}

/** A rate a month as the rate a year that it comes to: (1 + i)¹² − 1. */
export function yearlyRate(monthly: number): number {
  return power(1 + monthly, 12) - 1;
}

/** Without what is zero at either end, which has no root of its own above zero. */
function trimmed(flows: Flows): number[] {
  const first = flows.findIndex((flow) => flow !== 0);
  const last = flows.findLastIndex((flow) => flow !== 0);
  return first < 0 ? [] : flows.slice(first, last + 1);
}

function positiveRoots(terms: readonly number[]): number[] {
  const change = firstChange(terms);
  if (change === null) return [];
  const turns = positiveRoots(trimmed(terms.map((term, m) => term * (m - change))));
  const marks = [lowest, ...turns.toSorted((a, b) => a - b), highest];
  const roots: number[] = [];
  marks.slice(1).forEach((to, i) => {
    const from = marks[i] ?? lowest;
    const [before, after] = [signAt(terms, from), signAt(terms, to)];
    if (before !== 0 && after !== 0 && before !== after)
      roots.push(halved(terms, from, to, before));
    else if (after === 0 && to !== highest) roots.push(to);
  });
  return roots.filter((root, i) => i === 0 || root !== roots[i - 1]);
}

/** Rates from −100 % to where a dollar of the next period is worth nothing today, as v. */
const lowest = 1e-12;
const highest = 1e15;

/** A place between the two terms where the sign first changes; null where it never does. */
function firstChange(terms: readonly number[]): number | null {
  let known = 0;
  let at = 0;
  for (const [m, term] of terms.entries()) {
    const sign = Math.sign(term);
    if (sign === 0) continue;
    if (known !== 0 && sign !== known) return (at + m) / 2;
    known = sign;
    at = m;
  }
  return null;
}

/** The sign of Σ term · vᵐ, 0 where rounding hides it: a root that touches and turns back. */
function signAt(terms: readonly number[], v: number): number {
  const inward = v > 1;
  const x = inward ? 1 / v : v;
  const last = terms.length - 1;
  let sum = 0;
  let size = 0;
  for (let n = last; n >= 0; n -= 1) {
    const term = terms[inward ? last - n : n] ?? 0;
    sum = sum * x + term;
    size = size * x + Math.abs(term);
  }
  return Math.abs(sum) <= size * rounding ? 0 : Math.sign(sum);
}

/** What Horner's scheme may lose, relatively to the sum of the terms' sizes. */
const rounding = 1e-15;

function halved(terms: readonly number[], from: number, to: number, before: number): number {
  let [low, high] = [from, to];
  for (let n = 0; n < 200; n += 1) {
    // Where the ends are far apart, halfway in orders of magnitude.
    const middle = high > 4 * low ? Math.sqrt(low * high) : (low + high) / 2;
    if (middle <= low || middle >= high) break;
    const sign = signAt(terms, middle);
    if (sign === 0) return middle;
    if (sign === before) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
