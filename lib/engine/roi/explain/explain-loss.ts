import { hoursPerYear } from '../../availability/minutes-per-year';
import { meanHoursDown } from '../downtime/outage-effect';
import { lawAt, successAt } from '../case/law-at';
import type { Explanation } from '../../model';
import { citation, inputLeaf, type ReturnsContext } from './context';

/** What an hour of outage costs. */
export function explainHour(context: ReturnsContext): Explanation {
  const { downtimeCost: cost } = context.returns;
  const brand = context.model.benefits.brand;
  const inputs = cost.isStated
    ? inputLeaf(context, 'business.outageCostPerHour')
    : [
        {
          label: 'Margin of an average hour',
          value: cost.revenueUsd,
          unit: 'USD',
          formula: `revenue a year ÷ ${hoursPerYear} × gross margin`,
          citation: citation('cost-of-an-hour-of-outage'),
          inputs: [
            ...inputLeaf(context, 'business.revenuePerYear'),
            ...inputLeaf(context, 'business.grossMargin'),
          ],
        },
        ...inputLeaf(context, 'business.returns.productivityPerHour'),
        ...(brand ? inputLeaf(context, 'business.returns.brandPerHour') : []),
      ];
  return {
    label: 'Cost of an hour of outage',
    value: cost.perHourUsd,
    unit: 'USD',
    formula: cost.isStated ? 'stated cost + SLA credits' : 'margin + work + trust + SLA credits',
    citation: citation('cost-of-an-hour-of-outage'),
    inputs: [...inputs, ...inputLeaf(context, 'business.slaCreditsPerHour')],
  };
}

/** What downtime costs in a year. */
export function explainLoss(context: ReturnsContext): Explanation {
  const { expectedLoss } = context.own;
  return {
    label: `Expected loss of ${context.own.name} a year`,
    value: expectedLoss.usd,
    unit: 'USD',
    formula: 'Σ of its causes',
    citation: citation('expected-loss-of-a-year'),
    inputs: expectedLoss.causes.flatMap(({ id }) => explainCause(context, id) ?? []),
  };
}

/** Hours for which an average user is down in a year. */
export function explainHours({ own }: ReturnsContext): Explanation {
  return {
    label: `Downtime of ${own.name} a year`,
    value: own.expectedLoss.hours,
    unit: 'h',
    formula: 'Σ of its causes',
    citation: citation('expected-loss-of-a-year'),
    inputs: own.expectedLoss.causes.map(({ label, hours }) => ({
      label,
      value: hours,
      unit: 'h',
      inputs: [],
    })),
  };
}

/** What one sort of outage costs in a year; undefined when there is none of that id. */
export function explainCause(context: ReturnsContext, id: string): Explanation | undefined {
  const { model, option, own } = context;
  const cause = own.expectedLoss.causes.find((one) => one.id === id);
  if (!cause) return undefined;
  const hazard = model.hazards.find((one) => one.id === id);
  const effect = hazard?.effects[option];
  const rate = hazard && model.inputs[hazard.rate.input];
  const hours: Explanation[] =
    hazard && effect && rate
      ? [
          ...inputLeaf(context, rate.id),
          {
            label: 'Mean hours down of an average user, in one',
            value: meanHoursDown(
              effect,
              lawAt(model, model.values, hazard.lengths),
              successAt(model, model.values, option),
            ),
            unit: 'h',
            formula: 's × Σ share × E[min(D, wait)] + (1 − s) × struck × E[D]',
            citation: 'docs/model.md#availability',
            inputs:
              model.options[option]?.success === null
                ? inputLeaf(context, 'parameter.failoverSuccess')
                : [],
          },
          {
            label: 'Part of the time that what it hangs on is up',
            value: model.options[option]?.dependenciesUp ?? 1,
            unit: 'availability',
            inputs: [],
          },
        ]
      : [];
  return {
    label: cause.label,
    value: cause.usd,
    unit: 'USD',
    formula: model.contract
      ? 'hours a year × cost of an hour + credits of contracts'
      : 'hours a year × cost of an hour',
    citation: citation('expected-loss-of-a-year'),
    inputs: [
      {
        label: 'Hours a year',
        value: cause.hours,
        unit: 'h',
        ...(hours.length > 0 ? { formula: 'outages a year × hours of one × time up' } : {}),
        inputs: hours,
      },
      explainHour(context),
      ...inputLeaf(context, 'business.returns.contract.revenuePerYear'),
    ],
  };
}
