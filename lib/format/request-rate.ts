import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

/** Requests a second: `7 200 req/s`, `0.4 req/s`, from ten million on `12.5M req/s`. */
export function requestRate(rps: number | null): Words {
  if (rps === null || Number.isNaN(rps)) return unknown;
  if (!Number.isFinite(rps)) return unbounded;
  const size = Math.abs(rps);
  const value =
    size >= 1e7
      ? `${decimal(rps / 1e6, decimalsFor(rps / 1e6, 3))}M`
      : decimal(rps, size >= 10 ? 0 : decimalsFor(rps, 2));
  return {
    value,
    unit: 'req/s',
    gap: unitSpace,
    exact: `${decimal(rps, 3)}${unitSpace}req/s`,
    known: true,
  };
}
