import { underPolicy } from '@/lib/engine/decision/tier/under-policy';
import type { Architecture, AssumptionOverride, TierPolicy } from '@/lib/engine/model';
import { openingOption } from '@/lib/flow/store/selection';
import { assumedBy } from '../../assumptions/assumed';
import { isSmall } from './is-small';
import { judge, slimmed, type Judgement } from './judge';
import { nothingLost } from './nothing-lost';

/**
 * What a page says of a document before the engine is there: the judgement of the option that it opens
 * with, made on the server. null for large documents, which wait for the worker.
 */
export function openingJudgement(
  architecture: Architecture,
  workspace: readonly AssumptionOverride[],
  policy: TierPolicy | null,
): Judgement | null {
  const option = openingOption(architecture);
  if (!isSmall({ architecture, option })) return null;
  const assumed = assumedBy(underPolicy(architecture, policy), workspace, null);
  const judgement = judge({
    architecture: assumed,
    option,
    loss: nothingLost,
    harsh: null,
    scenario: 'typical',
  });
  return judgement === null ? null : slimmed(judgement);
}
