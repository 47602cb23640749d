import type { Architecture, Option } from '../model';
import { serves, writesAt } from '../traffic/serves';
import { waitsForNobody } from './async-links';

/** What an option must have for an item to make sense. */
export type ReadinessNeed = keyof typeof needs;

interface Need {
  readonly there: (option: Option, architecture: Architecture) => boolean;
  /** Why the item does not apply without it. */
  readonly absent: string;
}

const couldTakeOver = ({ sites }: Option): boolean =>
  sites.filter(({ role }) => role !== 'backup').length > 1;

const standby = ['hot', 'warm', 'pilot'];

const needs = {
  'several-sites': {
    there: ({ sites }) => sites.length > 1,
    absent: 'the option has one site',
  },
  takeover: {
    there: couldTakeOver,
    absent: 'no other site could take over',
  },
  'several-serving': {
    there: ({ sites }) => sites.filter(serves).length > 1,
    absent: 'one site serves everybody',
  },
  'several-writers': {
    there: (option) => option.sites.filter((site) => writesAt(option, site)).length > 1,
    absent: 'one site takes all writes',
  },
  standby: {
    there: ({ sites }) => sites.some(({ role }) => standby.includes(role)),
    absent: 'no site stands by',
  },
  copies: {
    there: ({ links }) => links.length > 0,
    absent: 'no data is copied between sites',
  },
  'trailing-copies': {
    there: ({ links }) => links.some(waitsForNobody),
    absent: 'no copy trails behind',
  },
  'automatic-failover': {
    there: (option) => option.failover.mode !== 'manual' && couldTakeOver(option),
    absent: 'people fail over by hand, or no other site could take over',
  },
  'dns-routing': {
    there: (option) =>
      ['geodns', 'latency', 'weighted'].includes(option.routing.strategy) && couldTakeOver(option),
    absent: 'users do not reach another site by DNS',
  },
  homes: {
    there: ({ routing, homes }) =>
      routing.strategy === 'application' || Object.keys(homes).length > 0,
    absent: 'users have no home site',
  },
  residency: {
    there: (_, { data }) => data.some(({ residency }) => residency.length > 0),
    absent: 'no data set has to rest anywhere in particular',
  },
  'personal-data': {
    there: (_, { data }) => data.some((one) => isPersonal(one.class)),
    absent: 'no data set is personal, financial or about health',
  },
  data: {
    there: (_, { data }) => data.length > 0,
    absent: 'the document names no data',
  },
  'hard-dependencies': {
    there: (_, { dependencies }) =>
      dependencies.some(({ needs: need, external }) => need === 'hard' && !external),
    absent: 'the service has no hard dependency of its own organisation',
  },
  'external-dependencies': {
    there: (_, { dependencies }) =>
      dependencies.some(({ needs: need, external }) => need === 'hard' && external),
    absent: 'no hard dependency is run by somebody else',
  },
  'blast-radius': {
    there: (_, { requirements }) => requirements.blastRadius !== undefined,
    absent: 'no blast radius is required',
  },
} as const satisfies Readonly<Record<string, Need>>;

const personal = ['pii', 'financial', 'health'];

/** Whether the law has a say about where data of this class is. */
export const isPersonal = (dataClass: string): boolean => personal.includes(dataClass);

/** Why an item with this need does not apply to the option; null: it does. */
export function absenceOf(
  need: ReadinessNeed | undefined,
  option: Option,
  architecture: Architecture,
): string | null {
  if (need === undefined) return null;
  const { there, absent }: Need = needs[need];
  return there(option, architecture) ? null : absent;
}
