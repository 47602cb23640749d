import {
  traceLoss,
  type Architecture,
  type Assumptions,
  type LossTrace,
  type OptionEvaluation,
} from '@/lib/engine';
import { headerFigures } from '@/lib/format/header-figures';
import type { DrawOption } from './drawing';
import type { ReckonedOption } from './reckon';

/** What a review says of one option; null where the document has none of that name. */
export async function reckonOption({
  architecture,
  assumptions,
  evaluation,
  baseline,
  proposed,
  draw,
}: {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly evaluation: OptionEvaluation;
  /** Of the option that runs today. */
  readonly baseline: OptionEvaluation | null;
  readonly proposed: string;
  readonly draw: DrawOption | undefined;
}): Promise<ReckonedOption | null> {
  const { metadata, options } = architecture;
  const option = options.find(({ name }) => name === evaluation.name);
  if (option === undefined) return null;
  const worstLoss = worstLossOf(architecture, assumptions, evaluation);
  const drawn = await draw?.({ architecture, option, evaluation, worstLoss });
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
    map: drawn?.map ?? null,
    lossMaps: drawn?.lossMaps ?? [],
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
