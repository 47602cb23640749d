import * as z from 'zod/mini';
import { acceptedFor, acceptedOfUnit, notationOf } from '@/lib/engine/assumptions';
import { assumptionKinds, type Parameter } from '@/lib/engine/model';
import { durationIn, writtenValue } from '../../assumptions/notation';
import {
  converted,
  durationS,
  kind,
  kinds,
  numberBetween,
  oneOf,
  prose,
  shareBetween,
} from '../kinds';
import { isoDate } from '../kinds/iso-date';
import { mapping, optional, required } from './key';

/** Who states a value and why: the same keys wherever one is stated. */
export const grounds = {
  because: optional(prose(500), { meaning: 'Why this value.', default: 'no reason is given' }),
  kind: optional(oneOf('what a value is worth', assumptionKinds), {
    meaning: 'What the value is worth.',
    default: 'what the default is worth',
  }),
  by: optional(prose(120), { meaning: 'Who states it.', default: 'nobody named' }),
  on: optional(isoDate, {
    meaning: 'The day that it speaks of.',
    default: 'the day of the default',
  }),
};

/** A duration counted in a parameter's unit, between its bounds. */
function durationBetween(unit: string, least: number, most: number) {
  const words = kinds.get(durationS);
  const isWithin = (text: string): boolean => {
    const value = durationIn(text, unit);
    return value !== null && value >= least && value <= most;
  };
  const any = acceptedOfUnit(unit);
  const isBounded = least !== any.least || most !== any.most;
  const within = ` from ${writtenValue(least, unit)} to ${writtenValue(most, unit)}`;
  return kind(
    converted(
      z.string().check(z.regex(/^\d{1,20}(\.\d{1,20})?(ms|s|m|h|d)$/), z.refine(isWithin)),
      (text) => durationIn(text, unit) ?? 0,
    ),
    {
      noun: 'a duration',
      accepted: `a number with its unit${isBounded ? within : ''}: 250ms, 30s, 5m, 4h, 7d`,
      ...(words?.hint === undefined ? {} : { hint: words.hint }),
    },
  );
}

/** What a document may write for a parameter, read in the parameter's unit. */
function valueOf(parameter: Parameter) {
  const { unit } = parameter;
  const { least, most, whole = false } = acceptedFor(parameter);
  switch (notationOf(unit)) {
    case 'duration':
      return durationBetween(unit, least, most);
    case 'percentage':
      return shareBetween(least * 100, most * 100);
    default:
      return numberBetween({ noun: 'a number', lowest: least, highest: most, whole });
  }
}

/** A parameter's value alone, or with its grounds. */
export function statedParameter(parameter: Parameter) {
  const value = valueOf(parameter);
  const words = kinds.get(value);
  return kind(
    z.union([
      converted(value, (stated: number) => ({ value: stated })),
      mapping('a stated value', {
        value: required(value, { meaning: 'The value that holds instead of the default.' }),
        ...grounds,
      }),
    ]),
    {
      noun: words?.noun ?? 'a value',
      accepted: `${words?.accepted ?? 'a value'}, or a mapping with that value`,
      ...(words?.hint === undefined ? {} : { hint: words.hint }),
    },
  );
}
