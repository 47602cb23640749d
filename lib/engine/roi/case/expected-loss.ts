import { totalHourCost } from '../downtime/cost-per-hour';
import { creditFor, meanCredit } from '../downtime/credits';
import { meanHoursDown } from '../downtime/outage-effect';
import { valueAt, type CaseModel } from './case-model';
import { hourCostAt } from './hour-cost-at';
import { lawAt, successAt } from './law-at';

/** What one sort of outage costs an option in a year, in the mean. */
export interface HazardLoss {
  readonly id: string;
  readonly label: string;
  readonly perYear: number;
  /** Hours a year for which an average user is down by it. */
  readonly hours: number;
  readonly usd: number;
}

/** What downtime costs an option in a year, in the mean, at today's revenue. */
export interface ExpectedLoss {
  readonly hours: number;
  readonly usd: number;
  /** Of it by credits of contracts with tiers. */
  readonly creditsUsd: number;
  readonly hazards: readonly HazardLoss[];
  /** What no single outage brings: dependencies as stated, planned work, two losses at once. */
  readonly steadyHours: number;
  readonly steadyUsd: number;
}

/**
 * Σ rate × E[hours] × cost of an hour over everything that takes the option down, with the credits of
 * contracts: docs/returns.md, cost of downtime.
 */
export function expectedLoss(model: CaseModel, x: ArrayLike<number>, option: number): ExpectedLoss {
  const own = model.options[option];
  const perHour = totalHourCost(hourCostAt(model, x));
  const perMonth = valueAt(model, x, 'business.returns.contract.revenuePerYear', 0) / 12;
  const tiers = model.contract?.credits ?? [];
  const success = successAt(model, x, option);
  const steadyHours = own?.steadyHours ?? 0;
  const up = own?.dependenciesUp ?? 1;
  const steadyCredits = 12 * perMonth * creditFor(tiers, steadyHours / 12);
  let creditsUsd = steadyCredits;
  const hazards = model.hazards.flatMap(({ id, label, rate, lengths, effects }): HazardLoss[] => {
    const effect = effects[option];
    if (!effect) return [];
    const perYear = (x[rate.input] ?? 0) * rate.times;
    const law = lawAt(model, x, lengths);
    const hours = up * perYear * meanHoursDown(effect, law, success);
    const credits =
      tiers.length > 0
        ? perYear * perMonth * meanCredit(tiers, effect, law, success, steadyHours / 12)
        : 0;
    creditsUsd += credits;
    return [{ id, label, perYear, hours, usd: hours * perHour + credits }];
  });
  const steadyUsd = steadyHours * perHour + steadyCredits;
  return {
    hours: steadyHours + hazards.reduce((sum, one) => sum + one.hours, 0),
    usd: steadyUsd + hazards.reduce((sum, one) => sum + one.usd, 0),
    creditsUsd,
    hazards,
    steadyHours,
    steadyUsd,
  };
}
