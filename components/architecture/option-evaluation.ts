import { defaultAssumptions, evaluate } from '@/lib/engine';
import type { Architecture, OptionEvaluation } from '@/lib/engine/model';

/** The evaluation of one option alone; null where the document has none of that name. */
export function optionEvaluation(
  architecture: Architecture,
  option: string,
): OptionEvaluation | null {
  return evaluate(architecture, defaultAssumptions, { option }).options[0] ?? null;
}
