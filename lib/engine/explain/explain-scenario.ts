import type { Explanation } from '../model';
import type { ExplainContext } from './context';
import { explainEnd, explainUtilization } from './explain-capacity';

/** What is served once a loss with a name has settled. */
export function explainScenario(context: ExplainContext, id: string): Explanation | undefined {
  const found = context.evaluation.capacity.scenarios.find((scenario) => scenario.id === id);
  if (!found) return undefined;
  const loads = found.regions.flatMap(
    ({ region }) => explainUtilization(context, region, found.lost) ?? [],
  );
  const end = explainEnd(context, `Served after losing ${found.label}`, found, loads);
  const sites: Explanation = {
    label: 'Sites lost',
    value: found.lost.length > 0 ? found.lost.join(', ') : 'none',
    unit: '',
    inputs: [],
  };
  return { ...end, inputs: [sites, ...end.inputs] };
}
