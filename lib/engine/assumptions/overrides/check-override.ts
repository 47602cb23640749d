import type { AssumptionOverride } from '../../model';
import type { Assumptions } from '../index';
import { assumptionFacts } from './assumption-facts';

/**
 * Why a stated value cannot stand, in a clause with what is accepted; null where it can. Round trips
 * below the fibre floor cannot.
 */
export function refusalOf(
  { id, value, unit }: Pick<AssumptionOverride, 'id' | 'value' | 'unit'>,
  assumptions: Assumptions,
): string | null {
  const facts = assumptionFacts(id, assumptions);
  if (facts === null) return `there is no assumption “${id}”`;
  const { accepts, leastIs } = facts;
  if (unit !== facts.unit) return `it is counted in “${facts.unit}”, not in “${unit}”`;
  const { least, most, whole } = accepts;
  const counted = facts.unit === '' ? '' : ` ${facts.unit}`;
  if (!Number.isFinite(value)) return `it must be a number from ${least} to ${most}${counted}`;
  if (whole === true && !Number.isInteger(value)) return `it must be a whole number`;
  if (value < least && leastIs !== undefined)
    return `${value}${counted} is below ${Math.ceil(least * 100) / 100}${counted}, ${leastIs}`;
  if (value < least)
    return `${value}${counted} is below ${least}${counted}, the least there can be`;
  return value > most
    ? `${value}${counted} is above ${most}${counted}, the most there can be`
    : null;
}
