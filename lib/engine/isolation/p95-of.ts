import type { LatencyModel } from '../latency/latency-model';
import { mixtureQuantileMs } from '../latency/mixture-quantile';
import { requestShares } from '../latency/request-shares';
import type { Strand } from '../traffic/strand';
import type { Ms } from '../units';

/** The p95 of requests that go these ways; null: nobody is served. */
export function p95Of(model: LatencyModel, strands: readonly Strand[]): Ms | null {
  const shape = model.assumptions.parameters.latencySpreadShape.value;
  return mixtureQuantileMs(requestShares(model, strands), 0.95, shape);
}
