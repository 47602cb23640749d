import type { Architecture, Explanation, OptionReturns, Returns } from '../../model';
import type { CaseModel } from '../case/case-model';

/** What an explanation of returns may look at. */
export interface ReturnsContext {
  readonly architecture: Architecture;
  readonly model: CaseModel;
  /** Position of the option. */
  readonly option: number;
  readonly returns: Returns;
  readonly own: OptionReturns;
}

/** An input as a leaf; undefined where the case does not have it. */
export function inputLeaf({ model }: ReturnsContext, id: string): Explanation[] {
  const input = model.inputs[model.at(id)];
  if (!input) return [];
  const { label, value, unit, source } = input;
  return [{ label, value, unit, inputs: [], source }];
}

/** Why a figure of an option has no value, as the returns say it. */
export function becauseOf({ returns, own }: ReturnsContext, key: string): { because?: string } {
  const row = returns.unknown.find(({ path }) => path === `options[${own.name}].${key}`);
  return row ? { because: row.because } : {};
}

export const citation = (heading: string): string => `docs/returns.md#${heading}`;
