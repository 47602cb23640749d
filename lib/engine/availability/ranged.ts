/** A quantity with the ends of the range that it is thought to lie in. */
export interface Ranged {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** A value with its range; one that was stated outside of its range widens it. */
export function rangeOf(
  value: number,
  { low = value, high = value }: { readonly low?: number; readonly high?: number } = {},
): Ranged {
  return { low: Math.min(low, value), value, high: Math.max(high, value) };
}

/** A quantity by a function that rises with it. */
export function mapped({ low, value, high }: Ranged, rising: (x: number) => number): Ranged {
  return { low: rising(low), value: rising(value), high: rising(high) };
}

/** The product of two quantities, neither of which is below 0. */
export function times(a: Ranged, b: Ranged): Ranged {
  return { low: a.low * b.low, value: a.value * b.value, high: a.high * b.high };
}
