import { defaultAssumptions, evaluate, traceLoss } from '@/lib/engine';
import type {
  Architecture,
  Harsh,
  Loss,
  LossTrace,
  OptionEvaluation,
  Scenario,
  TraceStage,
} from '@/lib/engine/model';
import { nothingLost } from './nothing-lost';

/** What is asked of the engine: one option, and what is lost of it. */
export interface Question {
  readonly architecture: Architecture;
  readonly option: string;
  /** What is lost; `nothingLost` while nothing is. */
  readonly loss: Loss;
  /** What makes the look at it harsher; null: nothing. */
  readonly harsh: Harsh | null;
  /** The state of the network. */
  readonly scenario: Scenario;
}

/** What the engine says to it. */
export interface Judgement {
  /** Name of the option that it is about. */
  readonly option: string;
  readonly evaluation: OptionEvaluation;
  /** The option that runs today, where it is another one. */
  readonly baseline: OptionEvaluation | null;
  readonly trace: LossTrace;
  /** The first stage of the trace: nothing is lost yet. */
  readonly healthy: TraceStage;
}

/** Judges an option. null where the document has no such option. */
export function judge(question: Question): Judgement | null {
  const { architecture, option, scenario } = question;
  const drawn = architecture.options.find(({ name }) => name === option);
  const [evaluation] = evaluate(architecture, defaultAssumptions, { option, scenario }).options;
  if (!drawn || !evaluation) return null;
  const { current } = architecture.metadata;
  const [baseline = null] =
    current === undefined || current === option
      ? []
      : evaluate(architecture, defaultAssumptions, { option: current, scenario }).options;
  const trace = traced(question);
  const [healthy] = trace.stages;
  return healthy ? { option, evaluation, baseline, trace, healthy } : null;
}

/** The loss played. One that names what the option does not have (any more) takes nothing. */
function traced({ architecture, option, loss, harsh, scenario }: Question): LossTrace {
  const options = { scenario, ...(harsh === null ? {} : { harsh }) };
  const play = (what: Loss) => traceLoss(architecture, defaultAssumptions, option, what, options);
  try {
    return play(loss);
  } catch (error) {
    if (error instanceof RangeError) return play(nothingLost);
    throw error;
  }
}

/**
 * The same without what the map does not show: of the losses only those of one site and the one that is
 * asked for. What comes from a worker is copied, and the full list is by far the most of it.
 */
export function slimmed(judgement: Judgement): Judgement {
  const asked = [...judgement.trace.lost].sort().join();
  const slim = (evaluation: OptionEvaluation): OptionEvaluation => ({
    ...evaluation,
    capacity: {
      ...evaluation.capacity,
      losses: evaluation.capacity.losses.filter(
        ({ lost }) => lost.length === 1 || [...lost].sort().join() === asked,
      ),
    },
  });
  const { evaluation, baseline } = judgement;
  return {
    ...judgement,
    evaluation: slim(evaluation),
    baseline: baseline === null ? null : slim(baseline),
  };
}
