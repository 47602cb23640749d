import type { Assumptions } from '../assumptions';
import type {
  Architecture,
  Option,
  OptionEvaluation,
  ReadinessAnswer,
  Tier,
  TierPolicy,
} from '../model';
import type { ReadinessItemId } from './item-ids';
import type { ReadinessNeed } from './needs';

/** What a check may look at. */
export interface CheckInput {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly evaluation: OptionEvaluation;
  readonly assumptions: Assumptions;
  readonly policy: TierPolicy;
}

export type ReadinessCheck = (input: CheckInput) => ReadinessAnswer;

/** One item of the checklist. */
export interface ReadinessItem {
  readonly id: ReadinessItemId;
  /** What is so when it is done. */
  readonly text: string;
  /** What goes wrong without it. */
  readonly why: string;
  /** What somebody could be shown to prove it. */
  readonly proof: string;
  /** 1: nice to have, 5: nothing else makes up for it. A judgement. */
  readonly weight: 1 | 2 | 3 | 4 | 5;
  readonly tiers: readonly Tier[];
  /** The drawn option has it, or else the item does not apply; absent: it always does. */
  readonly needs?: ReadinessNeed;
  /** The lists that it was merged from. */
  readonly merges: readonly string[];
  readonly check?: {
    /**
     * True: what is computed is the answer. False: the document states what only the world can prove, so that
     * holding is a claim until there is evidence.
     */
    readonly settles: boolean;
    readonly answer: ReadinessCheck;
  };
}

/** Asked of every service. */
export const everyTier: readonly Tier[] = [0, 1, 2];
/** Asked where the business hangs on the service. */
export const upperTiers: readonly Tier[] = [0, 1];
/** Asked of the critical path alone. */
export const topTier: readonly Tier[] = [0];
