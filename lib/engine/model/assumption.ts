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
  /** What may be stated instead; absent: what its unit allows. */
  readonly accepts?: AcceptedValues;
  /** Present where somebody has stated another value than the table's. */
  readonly overridden?: Overridden;
}

/** The numbers that may be stated for an assumption, both ends included. */
export interface AcceptedValues {
  readonly least: number;
  readonly most: number;
  /** True where only whole numbers make sense. */
  readonly whole?: boolean;
}

/** Who may state a value instead of a table's, from below to above: the last one holds. */
export const overrideScopes = ['workspace', 'document', 'tried'] as const;
export type OverrideScope = (typeof overrideScopes)[number];

/** A value that somebody states instead of a table's. */
export interface AssumptionOverride {
  /** Of the assumption: `parameter.serverTimeMs`, `rtt.aws:eu-west-1~aws:us-east-1`. */
  readonly id: string;
  /** In the assumption's unit. */
  readonly value: number;
  readonly unit: string;
  readonly scope: OverrideScope;
  /** Why, in the words of whoever stated it. */
  readonly because?: string;
  readonly by?: string;
  /** ISO date. */
  readonly on?: string;
  /** What it is worth; absent: what the default was worth. */
  readonly kind?: AssumptionKind;
}

/** The mark of a stated value, wherever the figure shows. */
export interface Overridden {
  readonly scope: OverrideScope;
  readonly because?: string;
  readonly by?: string;
  readonly on?: string;
  /** The table's value with what it is worth; `value` null: no table has it. */
  readonly default: {
    readonly value: number | null;
    readonly kind: AssumptionKind;
    readonly source: string;
    readonly asOf: string;
    readonly low?: number;
    readonly high?: number;
  };
  /** What would hold if this one were cleared; absent: the default. */
  readonly beneath?: { readonly scope: OverrideScope; readonly value: number };
}

/** Classes of round trips by distance, nearest first. */
export const latencyClassIds = [
  'same-region',
  'same-continent',
  'cross-atlantic',
  'cross-pacific',
  'antipodes',
] as const;
export type LatencyClassId = (typeof latencyClassIds)[number];

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
