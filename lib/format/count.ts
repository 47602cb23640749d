import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

/** A number of things: `14`, `7 200`, `1.8M`, with its noun: `1.8M users`. */
export function count(value: number | null, noun = ''): Words {
  if (value === null || Number.isNaN(value)) return unknown;
  if (!Number.isFinite(value)) return unbounded;
  const size = Math.abs(value);
  const step = size >= 1e9 ? { by: 1e9, sign: 'B' } : { by: 1e6, sign: 'M' };
  const scaled = value / step.by;
  const short =
    size >= 1e6
      ? `${decimal(scaled, decimalsFor(scaled, 3))}${step.sign}`
      : decimal(value, Number.isInteger(value) ? 0 : decimalsFor(value, 3));
  const after = noun === '' ? '' : `${unitSpace}${noun}`;
  return {
    value: short,
    unit: noun,
    gap: noun === '' ? '' : unitSpace,
    exact: `${decimal(value, 3)}${after}`,
    known: true,
  };
}
