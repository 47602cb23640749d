import { decimal } from './decimal';
import { unknown, type Words } from './words';

/** Digits behind the point that show three digits of a value below one. */
function places(usd: number): number {
  return Math.min(12, 2 - Math.floor(Math.log10(usd)));
}

/**
 * What one of something costs, as fine as price lists state it: `$0.048`, `$0.0416`, `$1.20`. Amounts that
 * people pay are `money`. Unknown is never `$0`.
 * @param options.decimals so many digits behind the point, for a column in which they stand below each other
 */
export function unitPrice(usd: number | null, options: { decimals?: number } = {}): Words {
  if (usd === null || Number.isNaN(usd)) return unknown;
  return {
    value: `$${digits(usd, options.decimals)}`,
    unit: '',
    gap: '',
    exact: `$${decimal(usd, 12)}`,
    known: true,
  };
}

function digits(usd: number, decimals: number | undefined): string {
  if (decimals !== undefined) return usd.toFixed(decimals);
  if (usd >= 1) return usd.toFixed(2);
  return decimal(usd, usd > 0 ? places(usd) : 2);
}
