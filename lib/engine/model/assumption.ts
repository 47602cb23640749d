import type { Coordinates, RegionId } from './architecture';

export const assumptionKinds = ['measured', 'published', 'judgement'] as const;
export type AssumptionKind = (typeof assumptionKinds)[number];

/** A number that did not come from the document. */
export interface Parameter {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Range that the value is thought to lie in (80 %), where one is stated. */
  readonly low?: number;
  readonly high?: number;
  readonly kind: AssumptionKind;
  readonly source: string;
  /** ISO date. */
  readonly asOf: string;
  /** Why this value, in a line; required of judgements by a test. */
  readonly rationale?: string;
}

export type Partition = 'commercial' | 'government' | 'china';

/** A row of the region table. */
export interface Region {
  readonly id: RegionId;
  readonly provider: string;
  readonly name: string;
  readonly city: string;
  /** ISO 3166 alpha-2. */
  readonly country: string;
  readonly continent: string;
  readonly at: Coordinates;
  readonly zones: number | null;
  readonly partition: Partition;
}

/** The set of countries a jurisdiction spans; data that must rest in it may rest in any of them. */
export interface Jurisdiction {
  readonly code: string;
  readonly name: string;
  readonly countries: readonly string[];
}
