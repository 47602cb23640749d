import { decimalsApart } from './apart';
import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { narrowSpace, unitSpace } from './signs';
import { unknown, type Words } from './words';

/**
 * An availability with as many nines as it has and one digit more: `99.967 %`, `99.999 %`, `99.95 %`.
 * Digits are added until it no longer reads as the requirement, if it is not equal to it.
 * With `upperBound` it is said to be at most that: `≤ 99.99 %`.
 * @param share a part of one; null where unknown
 */
export function availability(
  share: number | null,
  options: { against?: number | null; upperBound?: boolean } = {},
): Words {
  if (share === null || !Number.isFinite(share)) return unknown;
  const points = share * 100;
  const plain = Math.max(1, decimalsFor(100 - points, 2));
  const marks = options.against == null ? [100] : [100, options.against * 100];
  const bound = options.upperBound === true ? `≤${unitSpace}` : '';
  return {
    value: `${bound}${decimal(points, decimalsApart(points, Math.min(plain, 6), marks))}`,
    unit: '%',
    gap: narrowSpace,
    exact: `${bound}${decimal(points, 8)}${narrowSpace}%`,
    known: true,
  };
}
