import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

/** Minutes down in a year: `347 min`, `52.6 min`, `5.26 min`, `0.53 min`. */
export function downtime(minutes: number | null): Words {
  if (minutes === null || Number.isNaN(minutes)) return unknown;
  if (!Number.isFinite(minutes)) return unbounded;
  const digits = minutes >= 100 ? 0 : minutes >= 1 ? decimalsFor(minutes, 3) : 2;
  return {
    value: decimal(minutes, digits),
    unit: 'min',
    gap: unitSpace,
    exact: `${decimal(minutes, 6)}${unitSpace}min`,
    known: true,
  };
}
