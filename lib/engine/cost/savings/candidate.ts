import type { Assumptions } from '../../assumptions';
import type {
  Architecture,
  CostSavingKind,
  DocumentEdit,
  Option,
  OptionEvaluation,
} from '../../model';

/** An option as it is, for which savings are looked for. */
export interface Spending {
  readonly architecture: Architecture;
  readonly option: Option;
  /** Position of the option in the document. */
  readonly index: number;
  readonly assumptions: Assumptions;
  readonly evaluation: OptionEvaluation;
}

/** A change that may save something, not yet evaluated. */
export interface SavingCandidate {
  readonly id: string;
  readonly kind: CostSavingKind;
  readonly change: string;
  readonly risk: string;
  readonly option: Option;
  /** The option at the moment at which most load reaches it, against which load is held; absent: as it is. */
  readonly whileWorst?: Option;
  readonly edits: readonly DocumentEdit[];
}
