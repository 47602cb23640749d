import { z } from 'zod';
import { verdicts } from '@/lib/engine';
import { numberOrNull, sentence } from './words';

const flip = z.object({
  ...sentence.shape,
  input: z.string(),
  label: z.string(),
  unit: z.string(),
  from: numberOrNull,
  holdsAt: z.number(),
  to: z.number(),
  direction: z.enum(['up', 'down']),
  verdict: z.enum(verdicts),
  pattern: z.string().nullable(),
});
export type FrozenFlip = z.output<typeof flip>;

/** Whether several regions, in which shape, and why not another: the answer of that day. */
export const decision = z.object({
  ...sentence.shape,
  verdict: z.enum(verdicts),
  headline: z.string(),
  meetsAll: z.boolean(),
  missing: z.array(z.string()),
  pattern: z.string().nullable(),
  blockedBy: z.array(
    z.object({
      ...sentence.shape,
      requirement: z.string(),
      required: numberOrNull,
      bestAchievable: numberOrNull,
      unit: z.string(),
    }),
  ),
  downtime: z
    .object({
      minutesPerYear: z.number(),
      allowedMinutesPerYear: numberOrNull,
      parts: z.array(
        z.object({
          id: z.string(),
          cause: z.string(),
          name: z.string().nullable(),
          minutesPerYear: numberOrNull,
        }),
      ),
    })
    .nullable(),
  drivers: z.array(
    z.object({ ...sentence.shape, driver: z.string(), holds: z.enum(['yes', 'no', 'unknown']) }),
  ),
  claims: z.object({ letter: z.array(sentence) }),
  alternatives: z.array(
    z.object({
      ...sentence.shape,
      pattern: z.string(),
      title: z.string(),
      verdict: z.enum(verdicts),
      chosen: z.boolean(),
      fits: z.boolean(),
      costIndex: z.number(),
      monthlyUsd: numberOrNull,
      p95Ms: numberOrNull,
      downtimeMinutesPerYear: numberOrNull,
    }),
  ),
  nearMisses: z.array(z.object({ ...sentence.shape, pattern: z.string() })),
  flips: z.array(flip),
  roadmap: z.array(
    z.object({
      ...sentence.shape,
      stage: z.string(),
      title: z.string(),
      status: z.enum(['start', 'now', 'later', 'not-needed']),
      pattern: z.string(),
    }),
  ),
});
export type FrozenDecision = z.output<typeof decision>;
