import { hoursPerYear } from '../../availability/minutes-per-year';

/** What an hour without the service costs, part by part, US dollars. */
export interface HourCost {
  readonly revenueUsd: number;
  readonly productivityUsd: number;
  /** A judgement, kept apart so that it can be left out. */
  readonly brandUsd: number;
  readonly slaCreditsUsd: number;
}

/** The yearly amounts that an hour's cost is made of, US dollars. */
export interface HourTerms {
  readonly revenuePerYear: number;
  readonly grossMargin: number;
  readonly productivityPerHour: number;
  readonly brandPerHour: number;
  readonly slaCreditsPerHour: number;
  /** What the document states instead of all but the credits; null: nothing. */
  readonly outageCostPerHour: number | null;
}

/**
 * Revenue × margin of an average hour, productivity, brand, and the credits that contracts give by the hour.
 * A stated cost of an hour takes the place of the first three, and shows as revenue.
 */
export function hourCost(terms: HourTerms): HourCost {
  const { outageCostPerHour, slaCreditsPerHour: slaCreditsUsd } = terms;
  if (outageCostPerHour !== null) {
    return { revenueUsd: outageCostPerHour, productivityUsd: 0, brandUsd: 0, slaCreditsUsd };
  }
  return {
    revenueUsd: (terms.revenuePerYear / hoursPerYear) * terms.grossMargin,
    productivityUsd: terms.productivityPerHour,
    brandUsd: terms.brandPerHour,
    slaCreditsUsd,
  };
}

/** All of it. */
export function totalHourCost(cost: HourCost): number {
  return cost.revenueUsd + cost.productivityUsd + cost.brandUsd + cost.slaCreditsUsd;
}
