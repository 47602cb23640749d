import type { Option, PatternId, Sentence } from '../../model';

/** Why a pattern cannot be drawn for an architecture. */
export interface Impossible extends Sentence {
  readonly impossible: PatternId;
  /** What stands against it: the law, too few regions, or how the demand lies. */
  readonly against: 'residency' | 'regions' | 'demand';
  /** Inputs that would have to be stated to know; empty where all is known. */
  readonly missing: readonly string[];
}

/** Whether a pattern could not be drawn. */
export function isImpossible(drawn: Option | Impossible): drawn is Impossible {
  return 'impossible' in drawn;
}
