import { assumptionsFor, type Assumptions } from '../../assumptions';
import type { Architecture, DecisionCell, DecisionGrid, Requirements } from '../../model';
import { answerOf } from '../answer';
import type { DecideOptions } from '../decide-options';
import { prepare, type Prepared } from '../prepare';
import { isFit } from '../recommend/rows';
import { tierPolicyOf } from '../tier/policy-of';
import { changed } from './changed';
import { flipInputs } from './inputs/flip-inputs';
import { targetInputs } from './requirement-flips';

/** One side of a grid: an input and the values that it is tried at. */
export interface GridAxis {
  readonly input: string;
  readonly values: readonly number[];
}

export interface GridOptions extends DecideOptions {
  /** Called after every row, with how many of how many are done. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** An input as a step from one prepared state and its targets to another. */
interface Axis {
  readonly label: string;
  readonly unit: string;
  readonly move: (at: Moved, value: number) => Moved;
}

interface Moved {
  readonly prepared: Prepared;
  readonly requirements: Requirements;
}

/**
 * The answer over two inputs, row by row, for a heat map. Throws RangeError for an input that the document
 * does not have (`findFlips` lists them).
 */
export function decisionGrid(
  architecture: Architecture,
  given: Assumptions,
  axes: { readonly x: GridAxis; readonly y: GridAxis },
  { policy = tierPolicyOf(architecture), onProgress }: GridOptions = {},
): DecisionGrid {
  const start: Moved = {
    prepared: prepare(architecture, assumptionsFor(architecture, given), policy),
    requirements: architecture.requirements,
  };
  const [x, y] = [axisOf(start.prepared, axes.x.input), axisOf(start.prepared, axes.y.input)];
  const cells = axes.y.values.flatMap((atY, row) => {
    const moved = y.move(start, atY);
    const line = axes.x.values.map((atX) => cellOf(x.move(moved, atX), atX, atY));
    onProgress?.(row + 1, axes.y.values.length);
    return line;
  });
  const facts = (axis: Axis, input: string) => ({ input, label: axis.label, unit: axis.unit });
  return { x: facts(x, axes.x.input), y: facts(y, axes.y.input), cells };
}

function axisOf(prepared: Prepared, name: string): Axis {
  const target = targetInputs.find(({ input }) => input === name);
  if (target) {
    const { label, unit, set } = target;
    return {
      label,
      unit,
      move: ({ prepared, requirements }, value) => ({
        prepared,
        requirements: set(requirements, value),
      }),
    };
  }
  const input = flipInputs(prepared).find((one) => one.input === name);
  if (!input) throw new RangeError(`no input ${name} in the document`);
  const { label, unit } = input;
  return {
    label,
    unit,
    move: ({ prepared, requirements }, value) => ({
      prepared: changed(prepared, input, value),
      requirements,
    }),
  };
}

function cellOf({ prepared, requirements }: Moved, x: number, y: number): DecisionCell {
  const { verdict, pattern, choice } = answerOf(prepared, requirements);
  const { chosen } = choice;
  return {
    x,
    y,
    verdict,
    pattern,
    meetsAll: pattern !== null && chosen !== null && isFit(chosen),
    costIndex: pattern !== null && chosen ? chosen.row.cost.value : null,
  };
}
