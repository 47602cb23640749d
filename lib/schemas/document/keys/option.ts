import * as z from 'zod/mini';
import type { Edge, RegionId } from '@/lib/engine/model';
import { failoverModes, overloadAnswers, routingStrategies } from '@/lib/engine/model';
import {
  amountUsd,
  converted,
  durationMs,
  durationS,
  kind,
  name,
  numberBetween,
  oneOf,
  percentage,
  prose,
  regionId,
  shareBetween,
} from '../kinds';
import { costLines } from './business';
import { listOf, mapping, optional, renamed, required } from './key';
import { link } from './link';
import { site } from './site';

const weights = kind(z.record(z.string(), numberBetween({ noun: 'a weight', highest: 1e6 })), {
  noun: 'weights',
  accepted: 'a mapping from a region to a number, e.g. { aws:us-east-1: 2 }',
});

const routing = converted(
  mapping('the routing', {
    strategy: required(oneOf('a routing strategy', routingStrategies), {
      meaning: 'The rule by which users reach a site.',
    }),
    ttl: optional(durationS, {
      meaning: 'How long resolvers keep an answer; traffic moves no sooner.',
      default: 'not stated',
    }),
    weights: optional(weights, {
      meaning: 'The part of the users that each site gets, for weighted routing.',
      default: 'needed for weighted routing',
    }),
    strayShare: optional(shareBetween(0, 50), {
      meaning: 'The part of the users who land elsewhere than the rule says.',
      default: 'assumption: users who land elsewhere than the rule says',
    }),
    clientTimeout: optional(durationS, {
      meaning: 'How long a client waits for an answer before it tries another site itself.',
      default: 'assumption: one time-out before a client tries another site',
    }),
    clientTail: optional(durationS, {
      meaning: 'How long clients that ignore the TTL keep an old address beyond it.',
      default: 'assumption: time for which clients keep an old address',
    }),
  }),
  (written) => ({
    weights: {},
    ...renamed(written, {
      ttl: 'ttlS',
      clientTimeout: 'clientTimeoutS',
      clientTail: 'clientTailS',
    }),
  }),
);

const health = converted(
  mapping('the health check', {
    interval: required(durationS, { meaning: 'The time between two probes.' }),
    failures: required(
      numberBetween({ noun: 'a number of failures', lowest: 1, highest: 1000, whole: true }),
      {
        meaning: 'How many probes in a row must fail.',
        unit: 'probes',
      },
    ),
    vantagePoints: optional(
      numberBetween({ noun: 'a number of vantage points', lowest: 1, highest: 1000, whole: true }),
      {
        meaning: 'From how many places it is probed; a majority decides.',
        unit: 'places',
        default: 'not stated',
      },
    ),
  }),
  (written) => renamed(written, { interval: 'intervalS' }),
);

const targets = kind(
  z.union([
    converted(regionId, (target): Record<string, RegionId> => ({ '*': target })),
    z.record(z.string(), regionId),
  ]),
  {
    noun: 'a failover target',
    accepted: 'a region for every loss, or a mapping from a lost region to its target',
  },
);

const failover = converted(
  mapping('the failover', {
    mode: optional(oneOf('a failover mode', failoverModes), {
      meaning: 'Who decides to fail over: the checks, a person, or a person after the checks.',
      default: 'manual',
    }),
    decide: optional(durationS, {
      meaning: 'How long a person takes to decide.',
      default: 'assumption: where a person decides',
    }),
    promote: optional(durationS, {
      meaning: 'How long a standby takes to become the writer.',
      default: 'not stated',
    }),
    success: optional(percentage, {
      meaning: 'The share of failovers that work, as your own drills have shown.',
      default: 'assumption: failovers that work when they are needed',
    }),
    cooldown: optional(durationS, {
      meaning: 'The least time between two moves of traffic.',
      default: 'none',
    }),
    outAbove: optional(percentage, {
      meaning: 'The part of failed requests above which a site is taken out.',
      default: 'not stated',
    }),
    backBelow: optional(percentage, {
      meaning: 'The part of failed requests below which it comes back; not above outAbove.',
      default: 'not stated',
    }),
    onOverload: optional(oneOf('an answer to overload', overloadAnswers), {
      meaning:
        'What a site does with more load than it bears: fall, or shed it by priority, P2 first and then P1.',
      default: 'fall',
    }),
    target: optional(targets, {
      meaning: 'The site that takes all traffic of a lost one.',
      default: 'the routing rule, run over the survivors',
    }),
  }),
  (written) => ({
    mode: 'manual' as const,
    targets: {},
    ...renamed(written, {
      decide: 'decideS',
      promote: 'promoteS',
      cooldown: 'cooldownS',
      target: 'targets',
    }),
  }),
);

const edge = converted(
  mapping('an edge', {
    at: required(oneOf('a kind of edge', ['provider', 'regions']), {
      meaning:
        'Where connections of users end: at a provider’s edge in their own city, or in regions of your choice.',
    }),
    rtt: optional(durationMs, {
      meaning: 'The round trip from users to the provider’s edge, without their last mile.',
      default: 'assumption: round trip to the edge of a provider',
    }),
    regions: optional(listOf(regionId, 'regions', 50), {
      meaning:
        'The regions of your choice; each user’s connections end in the nearest of them, or at the serving site where that is nearer.',
      default: 'needed where the edge stands in regions',
    }),
  }),
  ({ at, rtt, regions = [] }): Edge =>
    at === 'regions' ? { at, regions } : { at, ...(rtt === undefined ? {} : { rttMs: rtt }) },
);

const commitment = mapping('a commitment', {
  covers: required(percentage, {
    meaning: 'The part of compute and database that is bought for a year or longer.',
  }),
  discount: required(percentage, { meaning: 'What that takes off their price.' }),
});

const quote = converted(
  mapping('a quote', {
    monthlyCost: required(costLines, {
      meaning: 'What somebody says that the option costs a month, by line.',
      unit: 'US dollars a month',
    }),
    total: optional(amountUsd, {
      meaning: 'What the lines are said to add up to; a finding says where they do not.',
      unit: 'US dollars a month',
      default: 'no total is stated',
    }),
    addedPerYear: optional(amountUsd, {
      meaning: 'How much more than today it is said to cost in a year.',
      unit: 'US dollars a year',
      default: 'not stated',
    }),
    transferShare: optional(percentage, {
      meaning: 'The part of the infrastructure that transfer between regions is said to be.',
      default: 'not stated',
    }),
  }),
  (written) =>
    renamed(written, {
      monthlyCost: 'monthlyCostUsd',
      total: 'totalUsd',
      addedPerYear: 'addedPerYearUsd',
    }),
);

const homes = kind(z.record(z.string(), regionId), {
  noun: 'homes',
  accepted: 'a mapping from a population to a region, e.g. { eu: aws:eu-west-1 }',
});

export const option = converted(
  mapping('an option', {
    name: required(name, { meaning: 'The option’s name; each is used once.' }),
    title: optional(prose(120), { meaning: 'The option in a few words.', default: 'the name' }),
    regions: required(listOf(site, 'sites', 200), {
      meaning: 'The sites: each a region with its part in the option.',
    }),
    homes: optional(homes, {
      meaning: 'The home site of each population, for application routing.',
      default: 'the site with the least round trip',
    }),
    replication: optional(listOf(link, 'links', 2000), {
      meaning: 'The paths on which data is copied from site to site.',
      default: 'nothing is copied',
    }),
    routing: required(routing, { meaning: 'How users reach the sites.' }),
    edge: optional(edge, {
      meaning:
        'Where the connections of users end, so that handshakes need not cross the distance to the site.',
      default: 'at the serving site',
    }),
    health: optional(health, {
      meaning: 'How a lost site is noticed.',
      default: 'a person notices',
    }),
    failover: optional(failover, {
      meaning: 'What happens when a site is lost.',
      default: 'manual, by the routing rule',
    }),
    plannedDowntimePerYear: optional(durationS, {
      meaning: 'How long planned work stops the service in a year: maintenance, deployments.',
      default: 'assumption: planned work that stops the service',
    }),
    compression: optional(percentage, {
      meaning: 'The part of the bytes copied between its regions that compression saves.',
      default: 'assumption: what compression saves between regions',
    }),
    edgeCache: optional(percentage, {
      meaning:
        'The part of all reads that a cache at the edge answers, so that they reach no site; never more than demand.cacheable.',
      default: 'none: every read reaches a site',
    }),
    commitment: optional(commitment, {
      meaning: 'Capacity that is bought for a year or longer, and so for less.',
      default: 'none beyond what the current monthly cost holds',
    }),
    oneOffCost: optional(amountUsd, {
      meaning: 'What is paid once to get to this option.',
      unit: 'US dollars',
      default: 'the one-off cost of the business figures',
    }),
    quote: optional(quote, {
      meaning: 'What somebody says that the option costs, to be checked and compared.',
      default: 'no quote',
    }),
  }),
  ({ regions, replication = [], plannedDowntimePerYear, oneOffCost, ...rest }) => ({
    homes: {},
    health: null,
    failover: { mode: 'manual' as const, targets: {} },
    sites: regions,
    links: replication,
    ...(plannedDowntimePerYear === undefined ? {} : { plannedDowntimeS: plannedDowntimePerYear }),
    ...(oneOffCost === undefined ? {} : { oneOffCostUsd: oneOffCost }),
    ...rest,
  }),
);
