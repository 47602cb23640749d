import { decimalsApart } from './apart';
import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

/**
 * Milliseconds as people say them: `67 ms`, `4.3 ms`, `1 250 ms`, from ten seconds on `12 s`.
 * @param options.against the requirement: digits are added while a different value would read as it
 * @param options.lowerBound some part of it is not known: the value is the least it can be
 */
export function latency(
  ms: number | null,
  options: { readonly against?: number | null; readonly lowerBound?: boolean } = {},
): Words {
  if (ms === null || Number.isNaN(ms)) return unknown;
  if (!Number.isFinite(ms)) return unbounded;
  const inSeconds = Math.abs(ms) >= 10_000;
  const scale = inSeconds ? 1000 : 1;
  const value = ms / scale;
  const plain = Math.abs(value) < 10 ? Math.max(1, decimalsFor(value, 2)) : 0;
  const marks = options.against == null ? [0] : [0, options.against / scale];
  const bound = options.lowerBound === true ? `≥${unitSpace}` : '';
  return {
    value: `${bound}${decimal(value, decimalsApart(value, plain, marks))}`,
    unit: inSeconds ? 's' : 'ms',
    gap: unitSpace,
    exact: `${bound}${decimal(ms, 3)}${unitSpace}ms`,
    known: true,
  };
}
