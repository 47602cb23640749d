import type { Assumptions } from '../../assumptions';
import type { LatencyModel } from '../../latency/latency-model';
import { mixtureQuantileMs, type LatencyShare } from '../../latency/mixture-quantile';
import type { Strand } from '../../traffic/strand';
import type { Ms } from '../../units';

/** Requests of one population and kind, with their median latency. */
export interface FeltShare extends LatencyShare {
  readonly population: number;
  readonly kind: Strand['kind'];
}

/** The served requests of a drawing, with nothing lost. */
export function feltShares(model: LatencyModel, strands: readonly Strand[]): FeltShare[] {
  const shares: FeltShare[] = [];
  for (const strand of strands) {
    const medianMs = strand.site < 0 ? null : model.strandMs(strand);
    if (medianMs === null) continue;
    const { population, kind, rps } = strand;
    shares.push({ population, kind, medianMs, weight: rps });
  }
  return shares;
}

/** The felt latency that 95 of 100 of these requests stay under; null where there are none. */
export function p95Of(shares: readonly LatencyShare[], { parameters }: Assumptions): Ms | null {
  return mixtureQuantileMs(shares, 0.95, parameters.latencySpreadShape.value);
}
