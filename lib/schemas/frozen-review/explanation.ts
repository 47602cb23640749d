import { z } from 'zod';
import { assumptionKinds, overrideScopes, type Explanation } from '@/lib/engine';

const overridden = z.object({
  scope: z.enum(overrideScopes),
  because: z.string().exactOptional(),
  by: z.string().exactOptional(),
  on: z.string().exactOptional(),
  default: z.object({
    value: z.number().nullable(),
    kind: z.enum(assumptionKinds),
    source: z.string(),
    asOf: z.string(),
    low: z.number().exactOptional(),
    high: z.number().exactOptional(),
  }),
  beneath: z.object({ scope: z.enum(overrideScopes), value: z.number() }).exactOptional(),
});

const source = z.discriminatedUnion('from', [
  z.object({
    from: z.literal('document'),
    path: z.array(z.union([z.string(), z.number()])),
  }),
  z.object({
    from: z.literal('assumption'),
    id: z.string(),
    kind: z.enum(assumptionKinds),
    source: z.string(),
    asOf: z.string(),
    low: z.number().exactOptional(),
    high: z.number().exactOptional(),
    overridden: overridden.exactOptional(),
  }),
]);

/** How a figure came to be, as it was frozen. */
export const explanation: z.ZodType<Explanation> = z.object({
  label: z.string(),
  value: z.union([z.number(), z.string(), z.null()]),
  unit: z.string(),
  because: z.string().exactOptional(),
  formula: z.string().exactOptional(),
  inputs: z.array(z.lazy(() => explanation)),
  source: source.exactOptional(),
  citation: z.string().exactOptional(),
});
