/** A generator of whole numbers below a bound: the same ones for the same seed (Lehmer, MINSTD). */
export function numbers(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 48271) % 2147483647;
    return state % bound;
  };
}
