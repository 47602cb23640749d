import type { Strand } from '../traffic/strand';
import type { LatencyModel } from './latency-model';
import type { LatencyShare } from './mixture-quantile';

/** The medians of all served requests with their loads: what quantiles are taken over. */
export function requestShares(model: LatencyModel, strands: readonly Strand[]): LatencyShare[] {
  const shares: LatencyShare[] = [];
  for (const strand of strands) {
    const medianMs = strand.site < 0 ? null : model.strandMs(strand);
    if (medianMs !== null) shares.push({ medianMs, weight: strand.rps });
  }
  return shares;
}
