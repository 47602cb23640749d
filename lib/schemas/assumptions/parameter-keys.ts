import {
  defaultParameters,
  isParameterId,
  notationOf,
  type ParameterId,
} from '@/lib/engine/assumptions';

/** What the id of a parameter ends with where it counts time; a document's value carries its unit itself. */
const endings: Readonly<Record<string, RegExp>> = {
  ms: /Ms$/,
  s: /S$/,
  min: /Min(utes)?$/,
  h: /H(ours)?$/,
  days: /Days$/,
};

/** The key under which documents state a parameter: `serverTimeMs` is `serverTime`. */
export function keyOfParameter(id: ParameterId): string {
  const { unit } = defaultParameters[id];
  const ending = notationOf(unit) === 'duration' ? endings[unit] : undefined;
  return ending === undefined ? id : id.replace(ending, '');
}

/** Every parameter with its key, in the order of the table: a new one is here as soon as it is there. */
export const parameterKeys: ReadonlyMap<string, ParameterId> = new Map(
  Object.keys(defaultParameters)
    .filter(isParameterId)
    .map((id) => [keyOfParameter(id), id]),
);
