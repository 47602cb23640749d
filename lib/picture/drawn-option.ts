import {
  evaluate,
  traceLoss,
  type Architecture,
  type Assumptions,
  type Loss,
  type LossTrace,
  type Option,
  type OptionEvaluation,
  type TraceStage,
} from '@/lib/engine';
import { regionsFor } from '@/lib/engine/assumptions/regions-for';
import { cutLinks } from '@/lib/flow/canvas/scene/cut-links';
import { sceneBuilder, type Scene } from '@/lib/flow/canvas/scene/scene';

/** An option that is to be drawn, and what is lost of it. */
export interface OptionToDraw {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly assumptions: Assumptions;
  /** Absent: nothing is lost. */
  readonly loss?: Loss;
  /** Its evaluation, where there is one already. */
  readonly evaluation?: OptionEvaluation;
}

/** All that a picture of an option shows. */
export interface DrawnOption {
  readonly option: Option;
  readonly evaluation: OptionEvaluation;
  readonly trace: LossTrace;
  /** The stage that is drawn: load right after it has moved, as the map shows a loss. */
  readonly stage: TraceStage;
  readonly scene: Scene;
}

const nothing: Loss = { kind: 'sites', sites: [] };

/** Judges an option and places it on the map. Throws RangeError for a loss that names what it does not have. */
export function drawnOption({
  architecture,
  option,
  assumptions,
  loss = nothing,
  evaluation: given,
}: OptionToDraw): DrawnOption {
  const { name } = option;
  const evaluation = given ?? evaluate(architecture, assumptions, { option: name }).options[0];
  const trace = traceLoss(architecture, assumptions, name, loss);
  const [before, moved] = trace.stages;
  const stage = moved ?? before;
  if (evaluation === undefined || before === undefined || stage === undefined)
    throw new RangeError(`no option ${name}`);
  const regions = regionsFor({ customRegions: architecture.customRegions });
  const scene = sceneBuilder()({
    architecture,
    option,
    evaluation,
    stage,
    before,
    lost: trace.lost,
    cut: cutLinks(option, loss),
    regions: new Map(regions.map((region) => [region.id, region])),
  });
  return { option, evaluation, trace, stage, scene };
}
