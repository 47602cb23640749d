import {
  traceLoss,
  type Architecture,
  type Assumptions,
  type LossTrace,
  type OptionEvaluation,
} from '@/lib/engine';
import { headerFigures } from '@/lib/format/header-figures';
import { drawOption } from './draw-option';
import type { ReckonedOption } from './reckon';

/** What a review says of one option; null where the document has none of that name. */
export async function reckonOption({
  architecture,
  assumptions,
  evaluation,
  baseline,
  proposed,
  drawn,
}: {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly evaluation: OptionEvaluation;
  /** Of the option that runs today. */
  readonly baseline: OptionEvaluation | null;
  readonly proposed: string;
  readonly drawn: boolean;
}): Promise<ReckonedOption | null> {
  const { metadata, options } = architecture;
  const option = options.find(({ name }) => name === evaluation.name);
  if (option === undefined) return null;
  const worstLoss = worstLossOf(architecture, assumptions, evaluation);
  const maps = drawn
    ? await drawOption({
        architecture,
        assumptions,
        option,
        evaluation,
        // The others are only told; what is asked for can be played.
        worstLoss: option.name === proposed ? worstLoss : null,
      })
    : null;
  return {
    name: option.name,
    title: option.title ?? null,
    isCurrent: option.name === metadata.current,
    isProposed: option.name === proposed,
    sites: option.sites.map(({ region, role, writer, zones, capacityRps }) => ({
      region,
      role,
      writer,
      zones: zones ?? null,
      capacityRps: capacityRps ?? null,
    })),
    figures: headerFigures({
      architecture,
      evaluation,
      baseline: baseline?.name === option.name ? null : baseline,
    }),
    evaluation,
    worstLoss,
    map: maps?.map ?? null,
    lossMaps: maps?.lossMaps ?? [],
  };
}

/** The loss of one site that serves the fewest, played through. */
function worstLossOf(
  architecture: Architecture,
  assumptions: Assumptions,
  { name, capacity }: OptionEvaluation,
): LossTrace | null {
  const singles = capacity.losses.filter(({ lost }) => lost.length === 1);
  const worst = singles.toSorted((a, b) => a.servedFraction - b.servedFraction)[0];
  return worst === undefined ? null : traceLoss(architecture, assumptions, name, worst.lost);
}
