import type { HazardId } from '../downtime/option-outages';
import type { OutageEffect } from '../downtime/outage-effect';
import type { PopulationUplift } from '../latency/latency-return';
import type { Benefits, Contract, CostFigures, Option } from '../../model';
import type { CaseInput } from './case-input';

export const allBenefits: Benefits = { outages: true, latency: true, market: true, brand: true };

/** Whose lengths an outage has. */
export type LengthOf = 'region' | 'zone' | 'common-cause';

/** Something that goes down, with what it does to each option. */
export interface CaseHazard {
  readonly id: string;
  readonly label: string;
  readonly hazard: HazardId;
  /** Its rate a year: an input, times so many. */
  readonly rate: { readonly input: number; readonly times: number };
  readonly lengths: LengthOf;
  /** By option; null: it does nothing to it. */
  readonly effects: readonly (OutageEffect | null)[];
}

/** One option as a business case sees it. */
export interface CaseOption {
  readonly option: Option;
  /** Of each hazard's hours this part counts: what the option hangs on is up then. */
  readonly dependenciesUp: number;
  /** Hours a year of downtime that no single outage brings: dependencies, planned work, two losses at once. */
  readonly steadyHours: number;
  /** Share of failovers that work, where the option states it; null: the input. */
  readonly success: number | null;
  readonly uplifts: readonly PopulationUplift[];
  readonly isMarketOpen: boolean;
  /** null: nothing is known of its costs. */
  readonly cost: CostFigures | null;
}

/** A business case, ready to be reckoned at any values of its inputs. All amounts are US dollars. */
export interface CaseModel {
  readonly inputs: readonly CaseInput[];
  /** Position of an input by its id; −1: the case does not have it. */
  readonly at: (id: string) => number;
  /** The values that hold, by position. */
  readonly values: Float64Array;
  readonly options: readonly CaseOption[];
  /** What the others are held against. */
  readonly baseline: number;
  readonly hazards: readonly CaseHazard[];
  /** Spread of ln(hours), by whose length it is. */
  readonly sigmas: Readonly<Record<LengthOf, number>>;
  readonly horizonMonths: number;
  readonly contract: Contract | null;
  readonly benefits: Benefits;
}

/** An input's value, or what holds where the case does not have it. */
export function valueAt(
  { at }: CaseModel,
  x: ArrayLike<number>,
  id: string,
  otherwise: number,
): number {
  const i = at(id);
  return i < 0 ? otherwise : (x[i] ?? otherwise);
}
