import { dependencyKinds } from '@/lib/engine/model';
import {
  converted,
  durationMs,
  flag,
  name,
  numberBetween,
  oneOf,
  percentage,
  regionId,
  tier,
} from '../kinds';
import { listOf, mapping, optional, renamed, required } from './key';

const calls = numberBetween({ noun: 'a number of calls', highest: 100, whole: true });

export const dependency = converted(
  mapping('a dependency', {
    name: required(name, { meaning: 'The dependency’s name; each is used once.' }),
    needs: required(oneOf('a need', ['hard', 'soft']), {
      meaning: 'hard: the service is down without it; soft: the service is only poorer.',
    }),
    external: optional(flag, {
      meaning: 'Whether somebody else runs it.',
      default: 'false',
    }),
    regions: optional(listOf(regionId, 'regions', 50), {
      meaning: 'Where it lives; it is down when all of them are lost.',
      default: 'not known: no loss of a region takes it down',
    }),
    calls: optional(calls, {
      meaning:
        'How many calls a request makes to it from the site that serves the user, one after the other, before it can answer.',
      unit: 'calls',
      default: 'none: no request waits for it',
    }),
    writeCalls: optional(calls, {
      meaning: 'The same for a request that writes.',
      unit: 'calls',
      default: 'as many as any request makes',
    }),
    callTime: optional(durationMs, {
      meaning:
        'What one call takes, the network included, wherever the site is; for a dependency whose place is not known.',
      default: 'the round trip to the nearest of its regions; not known without regions',
    }),
    availability: optional(percentage, {
      meaning: 'The share of time that it works, over a year.',
      default: 'not known',
    }),
    alternativeTo: optional(name, {
      meaning:
        'The dependency that this one can stand in for: the service needs only one of the two.',
      default: 'it stands in for nothing',
    }),
    kind: optional(oneOf('a kind of dependency', dependencyKinds), {
      meaning:
        'What it is: a service of your own, what signs people and services in, what names point through, what creates and changes resources, what deploys, somebody else’s product, a system on your own premises, a line to one, a service of the cloud provider.',
      default: 'third-party where external, else not stated',
    }),
    tier: optional(tier, {
      meaning: 'How much the business hangs on it: 0 the most, 2 the least.',
      default: 'not known',
    }),
    reachedThrough: optional(name, {
      meaning:
        'The dependency that calls to it go through, as a line whose regions are the places where it ends.',
      default: 'straight from the site that calls',
    }),
    offeredIn: optional(listOf(regionId, 'regions', 500), {
      meaning:
        'The regions in which its provider offers it; for a service of the provider that every site uses where it stands.',
      default: 'not known: whether a site can use it cannot be said',
    }),
  }),
  (written) => ({
    external: false,
    regions: [],
    ...renamed(written, { callTime: 'callTimeMs' }),
  }),
);
