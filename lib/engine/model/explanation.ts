import type { Overridden } from './assumption';

/** Where a number that is not computed comes from. */
export type Source =
  | { readonly from: 'document'; readonly path: readonly (string | number)[] }
  | {
      readonly from: 'assumption';
      readonly id: string;
      readonly kind: 'measured' | 'published' | 'judgement';
      readonly source: string;
      readonly asOf: string;
      readonly low?: number;
      readonly high?: number;
      /** Present where somebody has stated another value than the table's. */
      readonly overridden?: Overridden;
    };

/** How a figure came to be, as data: the tree behind "why?" and `meridian explain`. */
export interface Explanation {
  readonly label: string;
  /** null: unknown, infinite or absent; `because` says which. */
  readonly value: number | string | null;
  readonly unit: string;
  readonly because?: string;
  /** The formula in words and signs, e.g. `load ÷ capacity`; absent on leaves. */
  readonly formula?: string;
  readonly inputs: readonly Explanation[];
  readonly source?: Source;
  /** Where the formula is from: a heading of docs/model.md, a paper, a standard. */
  readonly citation?: string;
}
