import type { Architecture, LossTrace, Option, OptionEvaluation } from '@/lib/engine';

/** A drawing in both themes, SVG. */
export interface Drawing {
  readonly light: string;
  readonly dark: string;
}

/** What an option looks like, and each stage of a loss of it. */
export interface DrawnOption {
  readonly map: Drawing;
  readonly lossMaps: readonly Drawing[];
}

/** Draws an option; the maps of a frozen review are what it answers, for ever. */
export type DrawOption = (drawn: {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly evaluation: OptionEvaluation;
  /** null: there is no site to lose. */
  readonly worstLoss: LossTrace | null;
}) => Promise<DrawnOption>;
