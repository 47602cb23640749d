import type { Source } from '../../model';
import type { Spread } from '../uncertainty/spread';

/** A number that a business case hangs on: of the document, or an assumption. */
export interface CaseInput {
  /** Path in the document, or the assumption's id. */
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  /** The least and the most that it is tried at. */
  readonly least: number;
  readonly most: number;
  /** True where only whole numbers make sense. */
  readonly isWhole: boolean;
  readonly source: Source;
  /** How far it may lie from the value; null: it is taken as known. */
  readonly spread: Spread | null;
  /** True where a simulation does not draw it, because it changes what the months are worth. */
  readonly isStructural: boolean;
}
