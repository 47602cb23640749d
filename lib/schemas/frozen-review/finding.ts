import { z } from 'zod';
import { severities, type Finding } from '@/lib/engine';
import { regionId } from './words';

const evidence = z.object({
  label: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  limit: z.number().exactOptional(),
  sense: z.enum(['at-most', 'at-least']).exactOptional(),
  figure: z.string().exactOptional(),
});

/** What would have mended it. The edits are left out: they fitted the text of that day. */
const fix = z
  .object({ summary: z.string(), consequence: z.string() })
  .transform((said) => ({ ...said, edits: [] }));

/** A finding as it was frozen. */
export const finding: z.ZodType<Finding> = z.object({
  code: z.string(),
  severity: z.enum(severities),
  where: z.object({
    path: z.array(z.union([z.string(), z.number()])),
    sites: z.array(regionId),
    populations: z.array(z.string()),
    data: z.array(z.string()),
  }),
  message: z.string(),
  consequence: z.string(),
  evidence: z.array(evidence),
  loss: z.array(regionId),
  fix: fix.nullable(),
  alternatives: z.array(fix).exactOptional(),
  restsOnJudgement: z.boolean(),
});
