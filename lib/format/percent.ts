import { decimalsApart } from './apart';
import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { narrowSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

/**
 * A share as a percentage: `97.5 %`, `120 %`, `0.04 %`. What is not quite 0, 100 % or the requirement
 * never reads as if it were.
 * @param share a part of one; null where unknown
 * @param options.against a share that it is held against
 */
export function percent(share: number | null, options: { against?: number | null } = {}): Words {
  if (share === null || Number.isNaN(share)) return unknown;
  if (!Number.isFinite(share)) return unbounded;
  const points = share * 100;
  const size = Math.abs(points);
  const plain = size >= 100 ? 0 : size >= 1 || size < 1e-7 ? 1 : decimalsFor(points, 2);
  const marks = [0, 100];
  if (options.against != null) marks.push(options.against * 100);
  return {
    value: decimal(points, decimalsApart(points, plain, marks)),
    unit: '%',
    gap: narrowSpace,
    exact: `${decimal(points, 6)}${narrowSpace}%`,
    known: true,
  };
}
