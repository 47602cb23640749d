import type { Explanation } from '../../model';
import { revenueIn5Minutes } from '../tier/business-answers';
import { fromDocument, type DecisionContext } from './decision-context';

const citation = 'docs/decision.md#tiers';

/** A figure of the tier, down to the answers that it rests on. */
export function explainTier(
  { prepared }: DecisionContext,
  figure: string,
): Explanation | undefined {
  const { architecture, tier } = prepared;
  const answers = tier.answers.map(({ question, answer, unit, tier: own }): Explanation => ({
    label: `${question}${own === null ? '' : ` Tier ${own}.`}`,
    value: answer === null ? null : typeof answer === 'boolean' ? (answer ? 'yes' : 'no') : answer,
    unit,
    ...(answer === null ? { because: 'not answered' } : {}),
    inputs: [],
  }));
  switch (figure) {
    case 'declared':
      return fromDocument('Tier declared', tier.declared, '', ['metadata', 'tier']);
    case 'derived':
    case 'atLeast':
      return {
        label: figure === 'derived' ? 'Tier derived' : 'Tier that the answers given come to',
        value: tier[figure],
        unit: '',
        formula: 'the highest tier that any answer calls for',
        citation,
        ...(tier[figure] === null ? { because: 'answers are missing' } : {}),
        inputs: answers,
      };
    case 'unanswered':
    case 'questions':
      return {
        label: figure === 'unanswered' ? 'Questions not answered' : 'Questions',
        value: figure === 'unanswered' ? tier.missing.length : tier.answers.length,
        unit: '',
        citation,
        inputs: answers,
      };
    case 'users':
      return {
        label: 'People who use it',
        value: architecture.demand.populations.reduce((sum, { users }) => sum + users, 0),
        unit: 'users',
        formula: 'Σ users',
        citation,
        inputs: architecture.demand.populations.map(({ name, users }, i) =>
          fromDocument(name, users, 'users', ['demand', 'populations', i, 'users']),
        ),
      };
    case 'dependants':
      return fromDocument(
        'Services that stop with it',
        architecture.metadata.impact?.dependants ?? null,
        'services',
        ['metadata', 'impact', 'dependants'],
      );
    case 'revenueIn5MinutesUsd':
      return explainRevenue(prepared.architecture);
    default:
      return undefined;
  }
}

function explainRevenue(architecture: DecisionContext['prepared']['architecture']): Explanation {
  const { metadata, business } = architecture;
  const value = revenueIn5Minutes(architecture) ?? null;
  const label = 'Revenue that five minutes of downtime lose';
  const stated = metadata.impact?.revenueIn5MinutesUsd;
  if (stated !== undefined) {
    return fromDocument(label, stated, 'USD', ['metadata', 'impact', 'revenueIn5Minutes']);
  }
  const hour = business?.outageCostPerHourUsd;
  return {
    label,
    value,
    unit: 'USD',
    formula: hour === undefined ? 'revenue a year ÷ 105 120' : 'cost of an hour ÷ 12',
    citation,
    inputs:
      hour === undefined
        ? [
            fromDocument('Revenue a year', business?.revenuePerYearUsd ?? null, 'USD/year', [
              'business',
              'revenuePerYear',
            ]),
          ]
        : [
            fromDocument('Cost of an hour of outage', hour, 'USD/h', [
              'business',
              'outageCostPerHour',
            ]),
          ],
  };
}
