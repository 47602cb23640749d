import { z } from 'zod';

/**
 * A dump is gzipped lines of JSON: a header, the rows table by table, an end that carries their number
 * and the SHA-256 of every byte before it. It is the same for every PostgreSQL, embedded or not.
 */
export const dumpFormat = 1;

export const dumpHeader = z.object({
  kind: z.literal('header'),
  product: z.literal('meridian'),
  format: z.int(),
  at: z.iso.datetime(),
  /** The history of the tables that the rows are from. */
  migrations: z.array(z.string()),
  /** The newest row of the record of what was done; two dumps that agree in it hold the same. */
  lastChange: z.string(),
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()) })),
});
export type DumpHeader = z.infer<typeof dumpHeader>;

export const dumpRow = z.object({
  kind: z.literal('row'),
  table: z.string(),
  row: z.record(z.string(), z.unknown()),
});

export const dumpEnd = z.object({
  kind: z.literal('end'),
  rows: z.int(),
  sha256: z.string(),
});

/** Meridian's tables, each after those that it refers to. */
export const dumpedTables = [
  'workspace',
  'user',
  'credential',
  'principal',
  'team',
  'team_member',
  'architecture',
  'architecture_version',
  'architecture_access',
  'assumption_set',
  'assumption_change',
  'tier_policy',
  'tier_policy_change',
  'review',
  'review_record',
  'review_decision',
  'review_event',
  'audit_event',
] as const;

/**
 * What holds for the moment alone: who is signed in where, which links let somebody in once, what was tried how often. It is not dumped, and a restore empties
 * it: nobody is let in by a dump of a time when they still were.
 */
export const momentaryTables = ['session', 'verification', 'attempt', 'one_time_link'] as const;

/** Those whose rows the database numbers itself. */
export const numberedTables = [
  'assumption_change',
  'tier_policy_change',
  'review_event',
  'audit_event',
] as const;
