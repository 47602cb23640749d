import type { Architecture, TierPolicy } from '../../model';
import { defaultTierPolicy } from './policy';

/** The policy that an architecture is under: its workspace's, else the default one. */
export const tierPolicyOf = ({ tierPolicy }: Pick<Architecture, 'tierPolicy'>): TierPolicy =>
  tierPolicy ?? defaultTierPolicy;
