import {
  ENGINE_VERSION,
  evaluate,
  type Architecture,
  type Assumptions,
  type Decision,
  type Explanation,
  type Flip,
  type LossTrace,
  type OptionEvaluation,
  type Returns,
  type ReturnsSimulation,
} from '@/lib/engine';
import { decide, flipSteps } from '@/lib/engine/decision';
import { returns, simulateReturns } from '@/lib/engine/roi';
import type { HeaderFigure } from '@/lib/format/header-figures';
import type { DrawnOption } from './draw-option';
import { explainShown } from './explain-shown';
import { reckonOption } from './reckon-option';

/** How often a frozen case is drawn, and from what: stated in the record, so that anyone can draw it again. */
const drawnAs = { trials: 20_000, seed: 1 } as const;

/** What is reckoned of an option. */
export interface ReckonedOption {
  readonly name: string;
  readonly title: string | null;
  readonly isCurrent: boolean;
  readonly isProposed: boolean;
  readonly sites: readonly {
    readonly region: string;
    readonly role: string;
    readonly writer: boolean;
    readonly zones: number | null;
    readonly capacityRps: number | null;
  }[];
  readonly figures: readonly HeaderFigure[];
  readonly evaluation: OptionEvaluation;
  readonly worstLoss: LossTrace | null;
  /** null: it was not asked for. */
  readonly map: DrawnOption['map'] | null;
  readonly lossMaps: DrawnOption['lossMaps'];
}

/** All that is reckoned for a review: the engine's results whole, with the explanations of what is shown. */
export interface Reckoned {
  readonly engine: { readonly version: string };
  readonly options: readonly ReckonedOption[];
  readonly decision: Decision;
  /** null: the document has no business part. */
  readonly returns: Returns | null;
  readonly simulation: ReturnsSimulation | null;
  readonly explanations: Readonly<Record<string, Explanation>>;
}

export interface ReckonInput {
  /** Under the tier policy that is to hold. */
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  /** The option that is asked for. */
  readonly proposed: string;
  /** Whether maps are wanted. */
  readonly drawn: boolean;
  /** `all` takes some seconds, and is asked for where it is to be signed. */
  readonly flips: 'targets' | 'all';
  /** Lets others have their turn. */
  readonly pause?: () => Promise<void>;
}

/** Reckons everything that a review shows. Throws RangeError as `evaluate` does. */
export async function reckonReview({
  architecture,
  assumptions,
  proposed,
  drawn,
  flips: wanted,
  pause = () => Promise.resolve(),
}: ReckonInput): Promise<Reckoned> {
  const { options: evaluations } = evaluate(architecture, assumptions);
  const baseline = evaluations.find(({ name }) => name === architecture.metadata.current) ?? null;
  const options: ReckonedOption[] = [];
  for (const evaluation of evaluations) {
    // One after the other, with turns for others in between.
    // oxlint-disable-next-line no-await-in-loop
    const one = await reckonOption({
      architecture,
      assumptions,
      evaluation,
      baseline,
      proposed,
      drawn,
    });
    if (one !== null) options.push(one);
    // oxlint-disable-next-line no-await-in-loop
    await pause();
  }
  const decided = decide(architecture, assumptions);
  const flips =
    wanted === 'all' ? await everyFlip(architecture, assumptions, pause) : decided.flips;
  const decision: Decision = { ...decided, flips, searches: [] };
  await pause();
  const hasCase = architecture.business !== null;
  const money = hasCase ? returns(architecture, assumptions) : null;
  const simulation = hasCase ? simulateReturns(architecture, assumptions, drawnAs) : null;
  await pause();
  return {
    engine: { version: ENGINE_VERSION },
    options,
    decision,
    returns: money,
    simulation,
    explanations: explainShown({ architecture, assumptions, options, decision, returns: money }),
  };
}

/** What turns the verdict, of all inputs. */
async function everyFlip(
  architecture: Architecture,
  assumptions: Assumptions,
  pause: () => Promise<void>,
): Promise<readonly Flip[]> {
  const flips: Flip[] = [];
  for (const search of flipSteps(architecture, assumptions)) {
    flips.push(...search.flips);
    // oxlint-disable-next-line no-await-in-loop
    await pause();
  }
  return flips;
}
