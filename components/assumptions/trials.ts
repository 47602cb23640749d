import { createContext, useContext } from 'react';
import type { AssumptionKind, AssumptionOverride } from '@/lib/engine/model';

/** What the workspace states instead of the tables, as the page was given it. */
export interface AssumptionSet {
  readonly version: number;
  readonly overrides: readonly AssumptionOverride[];
}

/** An assumption that somebody wants to see with another value. */
export interface Trial {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** What holds now. */
  readonly current: number | null;
  readonly kind: AssumptionKind;
  /** What is tried; null: nothing yet. */
  readonly value: number | null;
}

/** Trying values of assumptions on an open document: one at a time, nothing saved until it is kept. */
export interface Trials {
  readonly trial: Trial | null;
  readonly begin: (trial: Omit<Trial, 'value'>) => void;
}

const Context = createContext<Trials | null>(null);

/** Lets every explanation below offer to try another value. */
export const TrialsProvider = Context.Provider;

/** null where there is nothing to try a value on. */
export const useTrials = (): Trials | null => useContext(Context);
