import type { Tier } from '@/lib/engine/model';

/** What the loss of a service of this tier does, in the catalog's words. */
export const tierMeaning: Readonly<Record<Tier, string>> = {
  0: 'stops revenue',
  1: 'hurts business',
  2: 'internal, batch',
};

export const tierName = (tier: Tier): string => `Tier ${tier}`;
