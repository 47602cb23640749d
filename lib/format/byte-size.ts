import { decimal } from './decimal';
import { decimalsFor } from './decimals-for';
import { unitSpace } from './signs';
import { unbounded, unknown, type Words } from './words';

const units = ['B', 'KB', 'MB', 'GB', 'TB', 'PB', 'EB'] as const;

/** Bytes in decimal units, three digits: `6 TB`, `1.5 KB`, `100 B`. */
export function byteSize(bytes: number | null): Words {
  if (bytes === null || Number.isNaN(bytes)) return unknown;
  if (!Number.isFinite(bytes)) return unbounded;
  const size = Number(Math.abs(bytes).toPrecision(3));
  const power = size < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(size) / 3));
  const scaled = bytes / 1000 ** power;
  return {
    value: decimal(scaled, decimalsFor(scaled, 3)),
    unit: units[power] ?? 'B',
    gap: unitSpace,
    exact: `${decimal(bytes)}${unitSpace}B`,
    known: true,
  };
}
