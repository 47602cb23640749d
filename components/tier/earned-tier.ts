import type { Finding, Tier } from '@/lib/engine/model';

const tiers: readonly Tier[] = [0, 1, 2];

/**
 * The tier that a service earns where it declares another, as DRV-01 found it; null: no other. So the header
 * needs no more of the engine than what has been found already.
 */
export function earnedTier(findings: readonly Finding[]): Tier | null {
  const earned = findings.find(({ code }) => code === 'DRV-01')?.evidence[1]?.value;
  return tiers.find((tier) => tier === earned) ?? null;
}
