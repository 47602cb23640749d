import { power } from '../../numeric/power';

/**
 * Weights by the size of a loss, sixteen bins to every doubling, found from the number's bits: the same on
 * every machine, and at each bin's edge exact. Losses below a dollar count as none.
 */
const perDoubling = 16;
const doublings = 56;
export const lossBins = perDoubling * doublings;

const number = new Float64Array(1);
const words = new Uint32Array(number.buffer);
/** Where the sign and the exponent stand: last where the lowest byte comes first. */
const head = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

/** The bin of a loss; −1 where it is below a dollar. */
export function lossBin(usd: number): number {
  if (usd < 1) return -1;
  number[0] = usd;
  const bin = ((words[head] ?? 0) >>> 16) - (1023 << 4);
  return bin < lossBins ? bin : lossBins - 1;
}

/** The smallest loss of a bin, US dollars. */
export function binFloorUsd(bin: number): number {
  return power(2, Math.floor(bin / perDoubling)) * (1 + (bin % perDoubling) / perDoubling);
}
