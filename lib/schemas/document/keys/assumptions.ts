import * as z from 'zod/mini';
import {
  defaultParameters,
  parameterId,
  rttId,
  unitOfAssumption,
  type ParameterId,
} from '@/lib/engine/assumptions';
import type { AssumptionOverride, DocumentPath } from '@/lib/engine/model';
import { writtenValue } from '../../assumptions/notation';
import { parameterKeys } from '../../assumptions/parameter-keys';
import { converted, durationMs, kind, name, numberBetween, regionId } from '../kinds';
import { listOf, mapping, optional, required } from './key';
import { grounds, statedParameter } from './stated-value';

const mostStated = 2000;

const price = numberBetween({ noun: 'a price', highest: 1e9 });
const twoRegions = kind(z.tuple([regionId, regionId]), {
  noun: 'two regions',
  accepted: '[region, region], e.g. [aws:us-east-1, aws:eu-west-1]',
});

const roundTrip = mapping('a stated round trip', {
  between: required(twoRegions, { meaning: 'The two regions, in either order.' }),
  value: required(durationMs, {
    meaning: 'The round trip between them; not below what light in fibre needs.',
  }),
  ...grounds,
});

const statedPrice = mapping('a stated price', {
  region: required(regionId, { meaning: 'The region where it is paid.' }),
  item: required(name, {
    meaning: 'A machine of its provider, e.g. m6i.large, or disk, to-users, to-regions.',
  }),
  value: required(price, {
    meaning: 'What a machine costs an hour, a GB of disk a month, a GB that leaves.',
    unit: 'US dollars',
  }),
  ...grounds,
});

const transfer = mapping('a stated transfer price', {
  from: required(regionId, { meaning: 'The region that sends.' }),
  to: required(regionId, { meaning: 'The region that receives.' }),
  value: required(price, { meaning: 'What a GB on that way costs.', unit: 'US dollars' }),
  ...grounds,
});

const outages = mapping('a stated outage rate', {
  of: required(name, {
    meaning: 'A region, the regions of a provider (aws, azure, gcp, other), or common-cause.',
  }),
  value: required(numberBetween({ noun: 'a rate', highest: 1000 }), {
    meaning: 'How many outages it has.',
    unit: 'outages a year',
  }),
  ...grounds,
});

const byId = mapping('a stated assumption', {
  id: required(name, { meaning: 'The assumption’s id, as the list of assumptions shows it.' }),
  value: required(numberBetween({ noun: 'a number', lowest: -1e12, highest: 1e12 }), {
    meaning: 'The value in the assumption’s own unit.',
  }),
  ...grounds,
});

/** Whatever is stated beside parameters, in lists: key, item and the id that an item speaks of. */
const lists = {
  rtt: optional(listOf(roundTrip, 'stated round trips', mostStated), {
    meaning: 'Round trips between regions, as your own measurements have them.',
    default: 'as measured, else estimated',
  }),
  prices: optional(listOf(statedPrice, 'stated prices', mostStated), {
    meaning: 'Prices that you pay.',
    default: 'list prices',
  }),
  transfer: optional(listOf(transfer, 'stated transfer prices', mostStated), {
    meaning: 'Prices of transfer between two regions.',
    default: 'list prices',
  }),
  outages: optional(listOf(outages, 'stated outage rates', mostStated), {
    meaning: 'How often regions are lost, as you have seen it.',
    default: 'as recorded',
  }),
  other: optional(listOf(byId, 'stated assumptions', mostStated), {
    meaning: 'Any other assumption by its id.',
    default: 'none',
  }),
};

function keyFor(id: ParameterId) {
  const parameter = defaultParameters[id];
  const { label, value, unit } = parameter;
  const rounded = writtenValue(Number(value.toPrecision(4)), unit);
  const isNumber = typeof rounded === 'number' && unit !== '';
  return optional(statedParameter(parameter), {
    meaning: `${label}.`,
    ...(isNumber ? { unit } : {}),
    default: `${rounded}`,
  });
}

const parameters = Object.fromEntries(
  [...parameterKeys].map(([key, id]) => [key, keyFor(id)] as const),
);

/** Keys of `assumptions` that hold lists; the others are parameters. */
const listKeys = Object.keys(lists);

type Stated = Pick<AssumptionOverride, 'value' | 'because' | 'kind' | 'by' | 'on'>;

function override(id: string, { value, because, kind, by, on }: Stated): AssumptionOverride {
  return {
    id,
    value,
    unit: unitOfAssumption(id) ?? '',
    scope: 'document',
    ...(because === undefined ? {} : { because }),
    ...(kind === undefined ? {} : { kind }),
    ...(by === undefined ? {} : { by }),
    ...(on === undefined ? {} : { on }),
  };
}

/** The types of keys that are made from a table are lost; what has been accepted holds a value. */
const isStated = (accepted: unknown): accepted is Stated =>
  typeof accepted === 'object' && accepted !== null && 'value' in accepted;

function statedParameters(written: Readonly<Record<string, unknown>>) {
  return [...parameterKeys].flatMap(([key, id]) => {
    const stated = written[key];
    return isStated(stated) ? [{ id, stated }] : [];
  });
}

/** Where each of the values that `assumptions` reads stands below that key, in the same order. */
export function placesOfStated(written: unknown): DocumentPath[] {
  const held = new Map(typeof written === 'object' && written ? Object.entries(written) : []);
  return [
    ...[...parameterKeys.keys()].flatMap((key) => (held.has(key) ? [[key]] : [])),
    ...listKeys.flatMap((key) => {
      const list: unknown = held.get(key);
      return Array.isArray(list) ? list.map((_, index) => [key, index]) : [];
    }),
  ];
}

/**
 * Values that the document states instead of the tables': parameters in the order of their table, then
 * the lists in theirs (`placesOfStated` tells where each stands).
 */
export const assumptions = converted(
  mapping('the assumptions', { ...parameters, ...lists }),
  (written): readonly AssumptionOverride[] => [
    ...statedParameters(written).map(({ id, stated }) => override(parameterId(id), stated)),
    ...(written.rtt ?? []).map((row) => override(rttId(...row.between), row)),
    ...(written.prices ?? []).map((row) => override(`price.${row.region}.${row.item}`, row)),
    ...(written.transfer ?? []).map((row) => override(`transfer.${row.from}~${row.to}`, row)),
    ...(written.outages ?? []).map((row) => override(`outage-rate.${row.of}`, row)),
    ...(written.other ?? []).map((row) => override(row.id, row)),
  ],
);
