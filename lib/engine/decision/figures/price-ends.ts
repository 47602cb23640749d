import type { Assumptions, ParameterId } from '../../assumptions';
import type { CostParameters } from '../../assumptions/cost-parameters';

/** Assumptions of prices that make several regions dearer beside one the larger they are. */
const dearer = [
  'requestsPerVcpu',
  'databaseShare',
  'databaseDataShare',
  'routingShare',
  'observabilityShare',
  'operationsShare',
  'operationsStandbyShare',
  'engineers',
  'engineerCost',
] as const satisfies readonly (keyof CostParameters)[];

/** Those that make several regions cheaper beside one the larger they are. */
const cheaper = [
  'responseBytes',
  'compressionSaves',
  'splitUtilization',
] as const satisfies readonly (keyof CostParameters)[];

/** Every assumption that the price of a drawing hangs on. */
export const priceParameters: readonly ParameterId[] = [...dearer, ...cheaper];

/** The assumptions with all of those at the ends of their ranges: several regions cheapest beside one, and dearest. */
export function priceEnds(
  assumptions: Assumptions,
): readonly [cheap: Assumptions, dear: Assumptions] {
  return [at(assumptions, 'low', 'high'), at(assumptions, 'high', 'low')];
}

function at(assumptions: Assumptions, first: 'low' | 'high', second: 'low' | 'high'): Assumptions {
  const parameters = { ...assumptions.parameters };
  for (const id of dearer) parameters[id] = { ...parameters[id], value: parameters[id][first] };
  for (const id of cheaper) parameters[id] = { ...parameters[id], value: parameters[id][second] };
  return { ...assumptions, parameters };
}
