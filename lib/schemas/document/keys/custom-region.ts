import * as z from 'zod/mini';
import type { Region, RegionId } from '@/lib/engine/model';
import { continents, nearestContinent } from '@/lib/engine/assumptions';
import { converted, kind, numberBetween, oneOf, prose } from '../kinds';
import { countryCode } from '../kinds/country';
import { position } from '../kinds/position';
import { mapping, optional, required } from './key';

const customRegionId = kind(
  converted(
    z.string().check(z.regex(/^custom:[a-z0-9-]{1,60}$/)),
    (text): RegionId => `custom:${text.slice('custom:'.length)}`,
  ),
  {
    noun: 'an id of a custom region',
    accepted: 'custom: and small letters, digits and hyphens, e.g. custom:dc-frankfurt',
  },
);

/** A place of the document's own, read as a row of the region table. */
export const customRegion = converted(
  mapping('a custom region', {
    id: required(customRegionId, { meaning: 'What sites and dependencies call it.' }),
    name: optional(prose(80), { meaning: 'What people call it.', default: 'its id' }),
    at: required(position, { meaning: 'Where it is.', unit: 'degrees' }),
    country: required(countryCode, { meaning: 'The country whose law holds there.' }),
    continent: optional(oneOf('a continent', continents), {
      meaning: 'The continent that it falls with when a whole continent is lost.',
      default: 'that of the nearest known region',
    }),
    zones: optional(numberBetween({ noun: 'a number of zones', highest: 20, whole: true }), {
      meaning: 'How many availability zones it has.',
      unit: 'zones',
      default: 'not known',
    }),
  }),
  ({ id, name, at, country, continent, zones }): Region => ({
    id,
    provider: 'custom',
    name: name ?? id,
    city: name ?? id.slice('custom:'.length),
    country,
    continent: continent ?? nearestContinent(at),
    at,
    zones: zones ?? null,
    partition: 'commercial',
  }),
);
