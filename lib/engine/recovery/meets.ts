import type { Requirements } from '../model';

/** A stretch of time: Infinity where it has no end, null where nobody knows. */
export type Known = number | null;

/** Slack for sums of seconds. */
const rounding = 1e-6;

/**
 * Whether a recovery time and a recovery point are within what is required. One that is above makes it
 * no; else one that is not known makes it null, as does nothing being required.
 */
export function meets(
  { rtoS: rtoLimit, rpoS: rpoLimit }: Requirements,
  rtoS: Known,
  rpoS: Known,
): boolean | null {
  const held = [
    { value: rtoS, limit: rtoLimit },
    { value: rpoS, limit: rpoLimit },
  ].flatMap(({ value, limit }) =>
    limit === undefined ? [] : [value === null ? null : value <= limit + rounding],
  );
  if (held.includes(false)) return false;
  return held.length === 0 || held.includes(null) ? null : true;
}
