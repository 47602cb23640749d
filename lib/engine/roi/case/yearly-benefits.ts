import { meanUplift } from '../latency/latency-return';
import { valueAt, type CaseModel } from './case-model';

/** Margin won in a year by lower felt latency, at today's revenue: revenue × uplift × margin × what of it is believed. */
export function latencyUpliftAt(model: CaseModel, x: ArrayLike<number>, option: number): number {
  const uplifts = model.options[option]?.uplifts ?? [];
  if (!model.benefits.latency || uplifts.length === 0) return 0;
  return (
    valueAt(model, x, 'business.revenuePerYear', 0) *
    valueAt(model, x, 'business.grossMargin', 1) *
    valueAt(model, x, 'parameter.latencyReturnBelieved', 0) *
    meanUplift(uplifts)
  );
}

/** Margin of the market that opens, a year, times its chance; only where the option breaks no residency. */
export function marketAccessAt(model: CaseModel, x: ArrayLike<number>, option: number): number {
  if (!model.benefits.market || !model.options[option]?.isMarketOpen) return 0;
  return (
    valueAt(model, x, 'business.marketAccessPerYear', 0) *
    valueAt(model, x, 'business.grossMargin', 1) *
    valueAt(model, x, 'parameter.marketAccessProbability', 1)
  );
}
