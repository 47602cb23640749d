import { z } from 'zod';
import { type AssumptionRow, findAssumption } from '@/lib/engine/tables';
import type { Context } from '../context';
import { parseInput } from '../parse';
import { authorise } from '../policy';

const input = z.strictObject({ id: z.string().max(200) });

/**
 * What the tables say of one assumption; null where there is none of that id. It answers for every pair
 * of regions, with the estimate where nobody has measured, and for prices that no table has.
 */
export function lookUpAssumption(
  { principal }: Context,
  raw: z.input<typeof input>,
): AssumptionRow | null {
  const { id } = parseInput(input, raw);
  authorise(principal, 'assumptions.list', principal.workspaceId);
  return findAssumption(id);
}
