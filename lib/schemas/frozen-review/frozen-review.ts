import { z } from 'zod';
import { assumptionKinds, overrideScopes } from '@/lib/engine';
import { signingRoles } from '../review/signing';
import { returns, simulation } from './business-case';
import { decision } from './decision';
import { explanation } from './explanation';
import { option } from './option';

/** A finding of the proposed option that is lived with, and why. */
const acceptedFinding = z.object({
  key: z.string(),
  code: z.string(),
  message: z.string(),
  because: z.string(),
  by: z.string(),
  at: z.string(),
});
export type AcceptedFinding = z.output<typeof acceptedFinding>;

/** What is put to those who sign, in the words of whoever asks. */
const asked = z.object({
  id: z.string(),
  title: z.string(),
  claim: z.string(),
  /** The option that it asks for. */
  option: z.string(),
  tier: z.literal([0, 1, 2]).nullable(),
  /** The day on which the decision is to be looked at again, ISO. */
  reexamineOn: z.string(),
  /** The review whose decision this one takes the place of. */
  supersedes: z.object({ id: z.string(), title: z.string() }).nullable(),
  openedBy: z.string(),
  openedAt: z.string(),
  /** Who had it reckoned, and when. */
  takenBy: z.string(),
  takenAt: z.string(),
  /** Counts how often it was reckoned: 1 at opening. */
  round: z.number(),
  mustSign: z.array(z.enum(signingRoles)),
  accepted: z.array(acceptedFinding),
});

const override = z.object({
  id: z.string(),
  value: z.number(),
  unit: z.string(),
  scope: z.enum(overrideScopes),
  because: z.string().exactOptional(),
  by: z.string().exactOptional(),
  on: z.string().exactOptional(),
  kind: z.enum(assumptionKinds).exactOptional(),
});

/**
 * A review as it was frozen: all that a page, a record or a deck says of it, from the stored bytes alone. This is the
 * form of format 1. It describes what is read; what is stored holds the engine's results whole, so that keys may be
 * added here for as long as they are optional, and never renamed or taken away.
 */
export const frozenReview = z.object({
  format: z.literal(1),
  review: asked,
  document: z.object({
    name: z.string(),
    title: z.string().nullable(),
    owner: z.string().nullable(),
    version: z.number(),
    text: z.string(),
  }),
  assumptions: z.object({ version: z.number(), overrides: z.array(override) }),
  /** In the notation of files; null: the default policy held. */
  policy: z.object({
    version: z.number(),
    stated: z.record(z.string(), z.unknown()).nullable(),
  }),
  engine: z.object({ version: z.string() }),
  options: z.array(option),
  decision,
  /** null: the document has no business part. */
  returns: returns.nullable(),
  simulation: simulation.nullable(),
  /** By `figureKey` for figures of options, `returnKey` for those of their returns, by path for the decision's. */
  explanations: z.record(z.string(), explanation),
});
export type FrozenReview = z.output<typeof frozenReview>;
