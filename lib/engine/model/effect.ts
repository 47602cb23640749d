import type { Finding } from './finding';

/** What other assumptions change in one option. */
export interface OptionEffect {
  readonly option: string;
  /** Figures that differ, in the order of the evaluation. */
  readonly figures: readonly FigureChange[];
  /** Findings that were not there before. */
  readonly appear: readonly Finding[];
  /** Findings that are gone. */
  readonly go: readonly Finding[];
  /** Findings whose severity or words differ. */
  readonly differ: readonly { readonly before: Finding; readonly after: Finding }[];
}

/** A figure before and after, by its path in the option's evaluation (lists by name); null: unknown. */
export interface FigureChange {
  readonly path: string;
  readonly before: number | null;
  readonly after: number | null;
}
