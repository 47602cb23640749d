import type { DocumentEdit, RegionId } from '../model';
import type { RuleContext } from './rule';

/** Names another failover target for a site that has one; null where its plan names none. */
export function targetSet(
  { option, index }: Pick<RuleContext, 'option' | 'index'>,
  lost: RegionId,
  to: RegionId,
): DocumentEdit | null {
  const { targets } = option.failover;
  if ((targets[lost] ?? targets['*']) === undefined) return null;
  const path = ['options', index, 'failover', 'target'] as const;
  return Object.hasOwn(targets, lost)
    ? { op: 'set', path: [...path, lost], value: to }
    : // A target for every loss alone may be written without a mapping.
      { op: 'set', path, value: { ...targets, [lost]: to } };
}
