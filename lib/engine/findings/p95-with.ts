import { LatencyModel } from '../latency/latency-model';
import { mixtureQuantileMs } from '../latency/mixture-quantile';
import { requestShares } from '../latency/request-shares';
import type { Architecture, Option } from '../model';
import { buildNetwork, type Network } from '../traffic/network';
import type { Strand } from '../traffic/strand';
import { strandsOf } from '../traffic/strands';
import { throughTheDay } from '../traffic/through-the-day';
import type { Ms } from '../units';
import type { RuleContext } from './rule';

/** Requests on their ways through an option. */
interface Routed {
  readonly network: Network;
  readonly strands: readonly Strand[];
}

/** The p95 with another document on the routes that there are; null: nobody is served. */
export function p95With(
  { assumptions, architecture, latencyModel, traffic }: RuleContext,
  change: { readonly architecture?: Architecture; readonly routed?: Routed },
): Ms | null {
  const { network, strands } = change.routed ?? traffic;
  const { scenario } = latencyModel;
  const changed = change.architecture ?? architecture;
  const model = new LatencyModel(changed, network, assumptions, scenario);
  const shape = assumptions.parameters.latencySpreadShape.value;
  return mixtureQuantileMs(requestShares(model, throughTheDay(network, strands)), 0.95, shape);
}

/** The p95 of another drawing, routed anew. */
export function p95Drawn(context: RuleContext, option: Option): Ms | null {
  const network = buildNetwork(context.architecture, option, context.assumptions);
  return p95With(context, { routed: { network, strands: strandsOf(network) } });
}
