import type { Tier } from '@/lib/engine';

/** As what somebody signs a review. */
export const signingRoles = ['owner', 'architecture', 'finance'] as const;
export type SigningRole = (typeof signingRoles)[number];

export const signingRoleName: Readonly<Record<SigningRole, string>> = {
  owner: 'Service owner',
  architecture: 'Architecture',
  finance: 'Finance',
};

/**
 * Who has to sign a review of a service of this tier: whoever answers for it, from tier 1 on somebody who answers for
 * the whole of the architecture, at tier 0 whoever pays for it as well. A service of no tier is taken as of tier 2.
 */
export function mustSign(tier: Tier | null): readonly SigningRole[] {
  if (tier === 0) return signingRoles;
  return tier === 1 ? ['owner', 'architecture'] : ['owner'];
}

/** Days after which a decision is to be looked at again, where nobody says otherwise. */
export function daysUntilReexamination(tier: Tier | null): number {
  return tier === 0 ? 180 : 365;
}
