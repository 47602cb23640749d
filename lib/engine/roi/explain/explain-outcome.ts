import type { Explanation } from '../../model';
import { becauseOf, citation, inputLeaf, type ReturnsContext } from './context';
import { explainCost, explainAdded } from './explain-added-cost';
import { explainMarket, explainUplift } from './explain-benefits';
import { explainLoss } from './explain-loss';

/** What spared outages bring over the horizon. */
export function explainAvoided(context: ReturnsContext): Explanation {
  const { own, returns } = context;
  return {
    label: `Outages spared over ${returns.horizonMonths} months`,
    value: own.benefits?.outageAvoidedUsd ?? null,
    unit: 'USD',
    formula: 'Σ over months of (loss of the baseline − loss of the option) ÷ 12 × growth',
    citation: citation('expected-loss-of-a-year'),
    ...(own.benefits ? {} : { because: 'nothing is known of the costs' }),
    inputs: [
      ...baselineLoss(context),
      explainLoss(context),
      ...inputLeaf(context, 'business.returns.growthPerYear'),
    ],
  };
}

function baselineLoss({ model, returns, ...context }: ReturnsContext): Explanation[] {
  const own = returns.options[model.baseline];
  return own ? [explainLoss({ ...context, model, returns, own, option: model.baseline })] : [];
}

/** The net present value, with the market or without it. */
export function explainNpv(context: ReturnsContext, withMarket: boolean): Explanation {
  const { own } = context;
  const value = withMarket ? own.npvUsd : own.withoutMarketAccess.npvUsd;
  return {
    label: `Net present value of ${own.name}${withMarket ? '' : ' without market access'}`,
    value,
    unit: 'USD',
    formula: 'Σ (benefit − cost) of month m ÷ (1 + r)^(m ÷ 12)',
    citation: citation('net-present-value'),
    ...becauseOf(context, 'npvUsd'),
    inputs:
      value === null
        ? []
        : [
            explainCost(context),
            explainAvoided(context),
            explainUplift(context),
            ...(withMarket ? [explainMarket(context)] : []),
            ...inputLeaf(context, 'parameter.discountRate'),
          ],
  };
}

/** The internal rate of return. */
export function explainIrr(context: ReturnsContext): Explanation {
  const { own } = context;
  return {
    label: 'Internal rate of return a year',
    value: own.irr,
    unit: 'share',
    formula: 'the rate at which the net present value is 0; (1 + a month’s)¹² − 1',
    citation: citation('internal-rate-of-return'),
    ...becauseOf(context, 'irr'),
    inputs: own.irrRoots.map((value) => ({ label: 'Rate', value, unit: 'share', inputs: [] })),
  };
}

/** The month from which on what was spent is back. */
export function explainPayback(context: ReturnsContext, isDiscounted: boolean): Explanation {
  const { own } = context;
  return {
    label: isDiscounted ? 'Discounted payback' : 'Payback',
    value: isDiscounted ? own.discountedPaybackMonths : own.paybackMonths,
    unit: 'months',
    formula: 'the month from which on Σ (benefit − cost) stays at or above 0',
    citation: citation('payback'),
    ...(own[isDiscounted ? 'discountedPaybackMonths' : 'paybackMonths'] === null
      ? { because: 'it does not pay back within the horizon' }
      : {}),
    inputs: [
      explainCost(context),
      ...(isDiscounted ? inputLeaf(context, 'parameter.discountRate') : []),
    ],
  };
}

/** The return on the added cost. */
export function explainRoi(context: ReturnsContext): Explanation {
  return {
    label: 'Return on the added cost',
    value: context.own.roiPercent,
    unit: '%',
    formula: '(benefit − added cost) ÷ added cost',
    citation: citation('return-on-investment'),
    ...becauseOf(context, 'roiPercent'),
    inputs: [
      explainAvoided(context),
      explainUplift(context),
      explainMarket(context),
      explainCost(context),
    ],
  };
}

/** Outages alone: what is spared in a year, less what it costs more. */
export function explainSpared(context: ReturnsContext): Explanation {
  return {
    label: 'Outages spared less added cost, a year',
    value: context.own.outagesSparedLessCostUsd,
    unit: 'USD',
    formula: 'loss of the baseline − loss of the option − 12 × added in a month',
    citation: citation('return-on-investment'),
    ...becauseOf(context, 'costUsd'),
    inputs: [...baselineLoss(context), explainLoss(context), explainAdded(context)],
  };
}

/** The chance of an outage of the baseline in a year. */
export function explainProbability(context: ReturnsContext): Explanation {
  const { model, own } = context;
  const rates = model.hazards.flatMap(({ effects, rate }) =>
    effects[model.baseline] ? [model.inputs[rate.input]?.id ?? ''] : [],
  );
  return {
    label: 'Chance of an outage of the baseline in a year',
    value: own.outageProbability,
    unit: 'share',
    formula: '1 − e^(−Σ outages a year)',
    citation: citation('break-even'),
    inputs: [...new Set(rates)].flatMap((id) => inputLeaf(context, id)),
  };
}

/** That chance at which the case turns. */
export function explainBreakEven(context: ReturnsContext): Explanation {
  const { own } = context;
  return {
    label: 'Chance of an outage at which the case turns',
    value: own.breakEvenOutageProbability,
    unit: 'share',
    formula: 'all rates raised or lowered together until the net present value is 0',
    citation: citation('break-even'),
    ...becauseOf(context, 'breakEvenOutageProbability'),
    inputs: [explainProbability(context), explainNpv(context, true)],
  };
}
