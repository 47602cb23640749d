import { z } from 'zod';
import type { RegionId } from '@/lib/engine';

/** `provider:region`. */
export const regionId = z.custom<RegionId>(
  (value) => typeof value === 'string' && value.includes(':'),
);

export const numberOrNull = z.number().nullable();

/** A figure in words: digits, unit, the space between them, and the same in full. */
export const words = z.object({
  value: z.string(),
  unit: z.string(),
  gap: z.string(),
  exact: z.string(),
  known: z.boolean(),
});

/** A figure that stands in a sentence. */
const sentenceFigure = z.object({
  path: z.string(),
  value: z.union([z.number(), z.string(), z.null()]),
  unit: z.string(),
  start: z.number(),
  end: z.number(),
});

/** A reason in words, with its figures. */
export const sentence = z.object({ because: z.string(), figures: z.array(sentenceFigure) });
export type FrozenSentence = z.output<typeof sentence>;
