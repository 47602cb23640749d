import type { Tier } from '@/lib/engine/model';

/** What the catalog keeps of a service's tier. */
export interface CatalogTier {
  /** Declared. */
  readonly tier: Tier | null;
  /** What the answers come to; null: some that could raise it are missing. */
  readonly derivedTier: Tier | null;
  /** The least that the answers given come to; null: not judged. */
  readonly leastTier: Tier | null;
}

/** The tier that a service earns where it declares another or none; null: it cannot be told, or is the same. */
export function earnedInstead({ tier, derivedTier, leastTier }: CatalogTier): Tier | null {
  if (derivedTier !== null) return derivedTier === tier ? null : derivedTier;
  return tier !== null && leastTier !== null && leastTier < tier ? leastTier : null;
}

/** Whether what is declared and what is earned differ. Who declares nothing claims nothing wrong. */
export const isMismatch = (row: CatalogTier): boolean =>
  row.tier !== null && earnedInstead(row) !== null;
