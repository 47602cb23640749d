import { parseAssumptionId } from '../../assumptions';
import { explainOutageRate } from '../../explain/explain-outage-rate';
import { commonCauseRateOf, outageRateOf } from '../../assumptions/outage-rates';
import type { Architecture, Explanation } from '../../model';
import { flipInputs } from '../flips/inputs/flip-inputs';
import { targetInputs } from '../flips/requirement-flips';
import { fromAssumption, fromDocument, type DecisionContext } from './decision-context';

/** A target as the document states it. */
export function explainTarget(
  { prepared, answer }: DecisionContext,
  path: string,
): Explanation | undefined {
  const target = targetInputs.find(({ input }) => input === path);
  if (!target) return undefined;
  const { label, unit, of } = target;
  const value = of(prepared.architecture.requirements) ?? null;
  const held = of(answer.context.requirements) ?? null;
  if (value === null && held !== null) return byPolicy(prepared, label, held, unit);
  const leaf = fromDocument(label, value, unit, documentPath(prepared.architecture, path));
  return value === null ? { ...leaf, because: 'nothing is required' } : leaf;
}

/** A target that the document does not state and its tier does. */
const byPolicy = (
  { tier }: DecisionContext['prepared'],
  label: string,
  value: number,
  unit: string,
): Explanation => ({
  label: `${label}, by the policy of tier ${tier.applied ?? ''}`,
  value,
  unit,
  inputs: [],
  citation: 'docs/decision.md#tiers',
});

/** An input that was tried at other values: a number of the document, or an assumption. */
export function explainInput({ prepared }: DecisionContext, path: string): Explanation | undefined {
  const { architecture, assumptions } = prepared;
  const ref = parseAssumptionId(path);
  if (ref?.of === 'parameter') return fromAssumption(assumptions, ref.parameter);
  if (ref?.of === 'outage-rate') {
    const region = assumptions.region(ref.scope);
    return explainOutageRate(
      region
        ? outageRateOf(region, assumptions.overrides)
        : commonCauseRateOf(assumptions.overrides),
    );
  }
  const input = flipInputs(prepared).find((one) => one.input === path);
  return (
    input && fromDocument(input.label, input.value, input.unit, documentPath(architecture, path))
  );
}

/** A path with lists by name, `demand.populations[us].peakRps`, as the document has it: lists by position. */
export function documentPath(architecture: Architecture, path: string): (string | number)[] {
  const lists: Readonly<Record<string, readonly { readonly name: string }[]>> = {
    'demand.populations': architecture.demand.populations,
    'demand.work': architecture.demand.work ?? [],
    dependencies: architecture.dependencies,
    data: architecture.data,
  };
  const found = /^([a-zA-Z.]+)\[([^\]]+)\](?:\.(.+))?$/.exec(path);
  if (!found) {
    // Regions have colons and no dots, so that the last key of a quota is one of them.
    return path.split('.');
  }
  const [, list = '', name = '', rest] = found;
  const index = (lists[list] ?? []).findIndex((one) => one.name === name);
  return [...list.split('.'), Math.max(0, index), ...(rest?.split('.') ?? [])];
}
