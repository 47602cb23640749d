import type { Assumptions } from '../../assumptions';
import { explain } from '../../explain';
import type { Architecture, Explanation } from '../../model';
import { beside, candidatesOf, spendingOf } from './cost-savings';

/**
 * How what a change saves a month came to be: the bill as it is less the bill with the change, each down to its lines.
 * undefined where no change of that id is tried. Throws RangeError for an unknown option.
 */
export function explainSaving(
  architecture: Architecture,
  given: Assumptions,
  option: string,
  id: string,
): Explanation | undefined {
  const spending = spendingOf(architecture, given, option);
  const candidate = candidatesOf(spending).find((one) => one.id === id);
  if (!candidate) return undefined;
  const changed = beside(spending, candidate.option, id);
  const bill = (of: Architecture, name: string, label: string): Explanation | undefined => {
    const tree = explain(of, spending.assumptions, name, 'cost.monthlyUsd');
    return tree && { ...atOwnPlace(tree, architecture.options.length, spending.index), label };
  };
  const now = bill(architecture, option, 'The bill as it is');
  const after = bill(changed.architecture, changed.name, 'The bill with the change');
  if (!now || !after) return undefined;
  const value =
    typeof now.value === 'number' && typeof after.value === 'number'
      ? now.value - after.value
      : null;
  return {
    label: candidate.change,
    value,
    unit: 'USD/month',
    formula: 'the bill as it is − the bill with the change',
    citation: 'docs/cost.md#savings',
    ...(value === null ? { because: 'one of the bills is not known' } : {}),
    inputs: [now, after],
  };
}

/** The same tree with what the changed option states at the place in the document that the change is made at. */
function atOwnPlace(tree: Explanation, from: number, to: number): Explanation {
  const { source } = tree;
  const isThere =
    source?.from === 'document' && source.path[0] === 'options' && source.path[1] === from;
  return {
    ...tree,
    inputs: tree.inputs.map((input) => atOwnPlace(input, from, to)),
    ...(isThere ? { source: { ...source, path: source.path.with(1, to) } } : {}),
  };
}
