import type { Explanation, NeededCapacity, RegionId } from '../model';
import { fromAssumption, type ExplainContext } from './context';
import { explainCapacity, explainLoad } from './explain-capacity';

/** The least capacity with which a site would have held after a loss. */
export function explainNeeded(
  context: ExplainContext,
  need: NeededCapacity | undefined,
  lost: readonly RegionId[],
): Explanation | undefined {
  if (!need) return undefined;
  const { region, capacityRps } = need;
  const load = explainLoad(context, region, lost);
  const i = context.option.sites.findIndex((site) => site.region === region);
  return {
    label: `Least capacity with which ${region} holds after losing ${lost.join(' and ')}`,
    value: capacityRps,
    unit: 'req/s',
    formula: 'load right after the move ÷ limit',
    citation: 'docs/model.md#the-least-capacity-that-would-have-held',
    inputs: [
      ...(load ? [load] : []),
      fromAssumption(context.assumptions, 'overloadLimit'),
      explainCapacity(context, i, true),
    ],
  };
}
