import type { SimulationPlan } from './simulation-plan';
import { strata } from './strata';

/** Room that one trial needs, made once for all of them. */
export interface Scratch {
  readonly x: Float64Array;
  readonly z: Float64Array;
  readonly correlated: Float64Array;
  readonly rates: Float64Array;
  readonly mu: Float64Array;
  readonly success: Float64Array;
  readonly npv: Float64Array;
  readonly steady: Float64Array;
  readonly yearLoss: Float64Array;
  readonly chances: Float64Array;
  /** Cost of an hour of outage, credits of an hour, price of a month under contract, US dollars. */
  readonly terms: Float64Array;
}

export function scratchFor(plan: SimulationPlan): Scratch {
  const { options, yearGrowth } = plan;
  return {
    x: plan.values.slice(),
    z: new Float64Array(plan.drawn.length),
    correlated: new Float64Array(plan.drawn.length),
    rates: new Float64Array(plan.hazard.rateAt.length),
    mu: new Float64Array(3),
    success: new Float64Array(options),
    npv: new Float64Array(options),
    steady: new Float64Array(options),
    yearLoss: new Float64Array(options * yearGrowth.length),
    chances: new Float64Array(strata),
    terms: new Float64Array(3),
  };
}
