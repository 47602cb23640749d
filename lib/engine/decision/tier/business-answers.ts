import type { Architecture, Tier, TierAnswer, TierCriteria } from '../../model';
import { sentence } from '../sentence';
import { said } from '../words';

const fiveMinutesPerHour = 12;
const fiveMinutesPerYear = 8760 * fiveMinutesPerHour;

/**
 * The revenue that five minutes of downtime lose: as stated, else a twelfth of what an hour costs, else the
 * yearly revenue's part. undefined where nothing of it is stated.
 */
export function revenueIn5Minutes({ metadata, business }: Architecture): number | undefined {
  const stated = metadata.impact?.revenueIn5MinutesUsd;
  if (stated !== undefined) return stated;
  if (business?.outageCostPerHourUsd !== undefined) {
    return business.outageCostPerHourUsd / fiveMinutesPerHour;
  }
  if (business?.revenuePerYearUsd !== undefined) {
    return business.revenuePerYearUsd / fiveMinutesPerYear;
  }
  return undefined;
}

const tierBy = (value: number, [tier0, tier1]: readonly [number, number]): Tier =>
  value >= tier0 ? 0 : value >= tier1 ? 1 : 2;

/** The questions about the business impact, with what the document answers and which tier that calls for. */
export function businessAnswers(architecture: Architecture, criteria: TierCriteria): TierAnswer[] {
  const { impact = {} } = architecture.metadata;
  const users = architecture.demand.populations.reduce((sum, { users }) => sum + users, 0);
  const revenue = revenueIn5Minutes(architecture);
  const amount = (
    input: string,
    question: string,
    unit: string,
    value: number | undefined,
    limits: readonly [number, number],
    reason: (value: number) => ReturnType<typeof sentence>,
  ): TierAnswer => ({
    input,
    question,
    unit,
    answer: value ?? null,
    tier: value === undefined ? null : tierBy(value, limits),
    ...(value === undefined ? notAnswered : reason(value)),
  });
  const fact = (
    key: 'irreversibleBrandDamage' | 'safety' | 'contract' | 'legalDuty',
    question: string,
    yes: string,
    no: string,
  ): TierAnswer => {
    const value = impact[key];
    return {
      input: `metadata.impact.${key}`,
      question,
      unit: '',
      answer: value ?? null,
      tier: value === undefined ? null : value ? criteria[key] : 2,
      ...(value === undefined ? notAnswered : value ? sentence`${yes}` : sentence`${no}`),
    };
  };
  return [
    amount(
      'metadata.impact.revenueIn5Minutes',
      'What revenue do five minutes of downtime lose?',
      'USD',
      revenue,
      criteria.revenueIn5MinutesUsd,
      (value) =>
        sentence`five minutes of downtime lose ${said.dollars('tier.revenueIn5MinutesUsd', value)}`,
    ),
    fact(
      'irreversibleBrandDamage',
      'Does an outage do damage to the brand that cannot be made good?',
      'an outage does damage to the brand that cannot be made good',
      'the brand recovers from an outage',
    ),
    fact('safety', 'Can people come to harm?', 'people can come to harm', 'nobody comes to harm'),
    fact(
      'contract',
      'Does a contract promise availability or recovery?',
      'a contract promises availability or recovery',
      'no contract promises anything',
    ),
    amount(
      'metadata.impact.dependants',
      'How many other services stop with it?',
      'services',
      impact.dependants,
      criteria.dependants,
      (value) => sentence`${said.count('tier.dependants', value)} other services stop with it`,
    ),
    amount(
      'demand.populations',
      'How many people use it?',
      'users',
      users,
      criteria.users,
      (value) => sentence`${said.count('tier.users', value)} people use it`,
    ),
    fact(
      'legalDuty',
      'Does the law ask for it to run?',
      'the law asks for it to run',
      'no law asks for it to run',
    ),
  ];
}

const notAnswered = sentence`not answered`;
