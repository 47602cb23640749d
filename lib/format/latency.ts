import { decimalsApart } from './apart';
import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

/**
 * Milliseconds as people say them: `67 ms`, `4.3 ms`, `1 250 ms`, from ten seconds on `12 s`.
 * @param options.against the requirement: digits are added while a different value would read as it
 */
export function latency(ms: number | null, options: { against?: number | null } = {}): Words {
  if (ms === null || Number.isNaN(ms)) return unknown;
  if (!Number.isFinite(ms)) return unbounded;
  const inSeconds = Math.abs(ms) >= 10_000;
  const scale = inSeconds ? 1000 : 1;
  const value = ms / scale;
  const plain = Math.abs(value) < 10 ? Math.max(1, decimalsFor(value, 2)) : 0;
  const marks = options.against == null ? [0] : [0, options.against / scale];
  return {
    value: decimal(value, decimalsApart(value, plain, marks)),
    unit: inSeconds ? 's' : 'ms',
    gap: unitSpace,
    exact: `${decimal(ms, 3)}${unitSpace}ms`,
    known: true,
  };
}
