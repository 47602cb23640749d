import { decimal } from './decimal';
import { unknown, type Words } from './words';

/** Digits behind the point that show three digits of a value below one, and cents from there on. */
function places(usd: number): number {
  if (usd >= 1) return 2;
  return Math.min(12, 2 - Math.floor(Math.log10(usd)));
}

/**
 * What one of something costs, as fine as price lists state it: `$0.048`, `$0.0416`, `$1.20`. Amounts that
 * people pay are `money`. Unknown is never `$0`.
 */
export function unitPrice(usd: number | null): Words {
  if (usd === null || Number.isNaN(usd)) return unknown;
  const digits = usd > 0 ? places(usd) : 2;
  return {
    value: `$${usd >= 1 ? usd.toFixed(2) : decimal(usd, digits)}`,
    unit: '',
    gap: '',
    exact: `$${decimal(usd, 12)}`,
    known: true,
  };
}
