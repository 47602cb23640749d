import { exp } from '../numeric/exp';
import { normalExceededWith } from '../numeric/normal-quantile';

/** How tenants are spread over cells. */
export interface TenantSpread {
  readonly tenants: number;
  readonly cells: number;
  /** Cells to a tenant, among which it divides evenly. */
  readonly shards: number;
  /** Standard deviation of the tenants' sizes over their mean. */
  readonly sizeSpread: number;
}

/**
 * Share of a site's capacity that is paid for and not used, because tenants of unequal size fall into cells
 * at random and every cell is built for the fullest: 1 − mean ÷ median of the fullest. A cell's load is a
 * sum over tenants of size × in or not; its mean, variance and skewness are known, sizes being lognormal.
 * Of c cells the fullest is at a quantile of 2^(−1 ÷ c), taken from a Pearson type III law of these three
 * moments by Wilson and Hilferty's cube (Proc. Natl. Acad. Sci. 17, 1931). Within four points of the median
 * of drawn spreads up to a size spread of 3.
 */
export function strandedShare({ tenants, cells, shards, sizeSpread }: TenantSpread): number {
  if (cells <= 1) return 0;
  const inCell = shards / cells;
  const square = 1 + sizeSpread * sizeSpread;
  const mean = tenants / cells;
  const variance = (tenants * square * inCell * (1 - inCell)) / shards ** 2;
  if (!(variance > 0)) return 0;
  const deviation = Math.sqrt(variance);
  const third = (tenants * square ** 3 * inCell * (1 - inCell) * (1 - 2 * inCell)) / shards ** 3;
  const skewness = third / deviation ** 3;
  const z = normalExceededWith(1 - exp(-Math.LN2 / cells));
  const fullest = mean + deviation * pearsonQuantile(z, skewness);
  return Math.max(0, 1 - mean / fullest);
}

/** The quantile of a Pearson type III law of mean 0 and variance 1 at the normal quantile z. */
function pearsonQuantile(z: number, skewness: number): number {
  const g = skewness / 6;
  if (Math.abs(g) < 1e-6) return z;
  return (((z - g) * g + 1) ** 3 - 1) / (3 * g);
}
