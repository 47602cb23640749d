import {
  assumptionFacts,
  assumptionsFor,
  defaultAssumptions,
  parseAssumptionId,
  topOverride,
  type Assumptions,
} from '@/lib/engine/assumptions';
import type { Architecture, AssumptionOverride, Overridden } from '@/lib/engine/model';
import { quantity } from '@/lib/format/quantity';
import { defaultWords, statedWords } from '@/lib/format/stated';
import { text } from '@/lib/format/words';

/** A value that is stated for a document or its workspace, in words. */
export interface StatedLine {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Who stated it, where and when. */
  readonly by: string;
  readonly because: string | null;
  /** What the table has; null where this page does not know it. */
  readonly default: string | null;
  readonly scope: AssumptionOverride['scope'];
}

/** What is stated for a document, the topmost value of each assumption. */
export function statedFor(
  architecture: Pick<Architecture, 'customRegions' | 'assumptions'>,
): readonly StatedLine[] {
  if (architecture.assumptions.length === 0) return [];
  const assumptions = assumptionsFor(architecture, defaultAssumptions);
  return [...assumptions.overrides.keys()].flatMap((id): StatedLine[] => {
    const top = topOverride(assumptions.overrides, id);
    if (top === undefined) return [];
    const mark = markOf(id, assumptions);
    return [
      {
        id,
        label: assumptionFacts(id, assumptions)?.label ?? id,
        value: text(quantity(top.value, top.unit)),
        by: statedWords(top),
        because: top.because ?? null,
        default: mark === undefined ? null : defaultWords(mark, top.unit),
        scope: top.scope,
      },
    ];
  });
}

/** Prices are looked up in tables that no page carries: of these nobody here knows the default. */
function markOf(id: string, { parameters, measuredRtt }: Assumptions): Overridden | undefined {
  const ref = parseAssumptionId(id);
  if (ref?.of === 'parameter') return parameters[ref.parameter].overridden;
  return ref?.of === 'rtt' ? measuredRtt(...ref.between)?.overridden : undefined;
}
