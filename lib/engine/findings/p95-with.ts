import { LatencyModel } from '../latency/latency-model';
import { mixtureQuantileMs } from '../latency/mixture-quantile';
import { requestShares } from '../latency/request-shares';
import type { Architecture, Option } from '../model';
import { buildNetwork } from '../traffic/network';
import { strandsOf } from '../traffic/strands';
import type { Ms } from '../units';
import type { RuleContext } from './rule';

/** The p95 that the option would have with another document or another drawing; null: nobody is served. */
export function p95With(
  context: RuleContext,
  change: { readonly architecture?: Architecture; readonly option?: Option },
): Ms | null {
  const { assumptions, latencyModel, traffic } = context;
  const architecture = change.architecture ?? context.architecture;
  // Requests change no routes: only another drawing is routed anew.
  const network = change.option
    ? buildNetwork(architecture, change.option, assumptions)
    : traffic.network;
  const strands = change.option ? strandsOf(network) : traffic.strands;
  const model = new LatencyModel(architecture, network, assumptions, latencyModel.scenario);
  const shape = assumptions.parameters.latencySpreadShape.value;
  return mixtureQuantileMs(requestShares(model, strands), 0.95, shape);
}
