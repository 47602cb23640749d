import { z } from 'zod';
import { assumptionKinds, type AssumptionOverride } from '@/lib/engine';

const stored = z.array(
  z.object({
    id: z.string(),
    value: z.number(),
    unit: z.string(),
    because: z.string().exactOptional(),
    kind: z.enum(assumptionKinds).exactOptional(),
    by: z.string().exactOptional(),
    on: z.string().exactOptional(),
  }),
);

/** The overrides of a set as the store keeps them: without their scope, which is the workspace. */
export type StoredOverride = Omit<AssumptionOverride, 'scope'>;

/** Reads what the store keeps. Throws where it is nothing that was ever written. */
export function readStored(overrides: unknown): readonly AssumptionOverride[] {
  return stored.parse(overrides).map((override) => ({ ...override, scope: 'workspace' }));
}

/** What the store is to keep of some overrides. */
export function toStored(overrides: readonly AssumptionOverride[]): StoredOverride[] {
  return overrides.map((override) => {
    const { scope: _, ...kept } = override;
    return kept;
  });
}
