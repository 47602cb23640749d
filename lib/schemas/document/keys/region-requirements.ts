import * as z from 'zod/mini';
import { providers } from '@/lib/engine/assumptions';
import type { Rps } from '@/lib/engine/units';
import { converted, kind, oneOf, rate0, regionId } from '../kinds';
import { listOf, mapping, optional } from './key';

const [first, ...others] = [...providers.map(({ id }) => id), 'custom'];
const provider = oneOf('a provider', [first, ...others]);

const quota = kind(
  z.union([
    converted(rate0, (each): Record<string, Rps> => ({ '*': each })),
    z.record(z.string(), rate0),
  ]),
  {
    noun: 'a quota',
    accepted:
      'requests per second for every region, or a mapping from a region to them, e.g. { aws:us-east-1: 15000 }',
  },
);

/** Where the service may stand, whatever its shape. */
export const regionRequirements = mapping('the requirements of regions', {
  providers: optional(listOf(provider, 'providers', 4), {
    meaning: 'The providers whose regions may be used.',
    default: 'any: the one that the dependencies name, else the one nearest to the users',
  }),
  required: optional(listOf(regionId, 'regions', 50), {
    meaning: 'Regions that every shape has to stand in.',
    default: 'none',
  }),
  forbidden: optional(listOf(regionId, 'regions', 500), {
    meaning: 'Regions that no shape may stand in.',
    default: 'none',
  }),
  quotaRps: optional(quota, {
    meaning: 'The most that a provider lets one region grow to; `*` stands for all others.',
    unit: 'requests per second',
    default: 'not known: whether one region is large enough cannot be said',
  }),
});
