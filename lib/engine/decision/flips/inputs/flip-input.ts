import type { Assumptions } from '../../../assumptions';
import type { Architecture } from '../../../model';

/** What a decision is computed from. */
export interface State {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
}

/**
 * How much of a decision an input moves: only how patterns are judged, also what they cost or how available
 * they are, or all of it.
 */
export type Reach = 'judgement' | 'cost' | 'availability' | 'everything';

/** A number of the document or an assumption that can be tried at other values. */
export interface FlipInput {
  /** Path in the document, or the assumption's id. */
  readonly input: string;
  readonly label: string;
  readonly unit: string;
  readonly reach: Reach;
  readonly isAssumption: boolean;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** Values to a unit: 1 for whole numbers, 10 000 for hundredths of a per cent. */
  readonly perUnit: number;
  readonly set: (state: State, value: number) => State;
}
