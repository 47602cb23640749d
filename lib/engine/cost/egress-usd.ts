import type { EgressTier } from '../assumptions/region-prices';

/** So much of a month's transfer at the price of one tier. */
export interface EgressPart {
  readonly fromGb: number;
  readonly gb: number;
  readonly usdPerGb: number;
}

/** A month's transfer parted by tiers, the first from 0 on; tiers ascend, and what nothing falls into is left out. */
export function egressParts(
  gb: number,
  firstUsdPerGb: number,
  beyond: readonly EgressTier[],
): EgressPart[] {
  const tiers = [{ fromGb: 0, usd: firstUsdPerGb }, ...beyond];
  return tiers.flatMap(({ fromGb, usd }, i) => {
    const within = Math.min(gb, tiers[i + 1]?.fromGb ?? Infinity) - fromGb;
    return within > 0 ? [{ fromGb, gb: within, usdPerGb: usd }] : [];
  });
}

/** What sending so many GB to users in a month costs, US dollars: Σ over the tiers of GB · price. */
export const egressUsd = (parts: readonly EgressPart[]): number =>
  parts.reduce((sum, { gb, usdPerGb }) => sum + gb * usdPerGb, 0);
