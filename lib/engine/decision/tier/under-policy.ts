import type { Architecture, TierPolicy } from '../../model';

/** An architecture with the policy that its workspace states; null: none, and the default one holds. */
export const underPolicy = (architecture: Architecture, policy: TierPolicy | null): Architecture =>
  policy === null || architecture.tierPolicy === policy
    ? architecture
    : { ...architecture, tierPolicy: policy };
