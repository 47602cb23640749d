import { usd } from '../../units';
import type { TornadoBar } from '../../model';
import type { CaseModel } from '../case/case-model';
import type { Expectations } from '../case/expectations';
import { spreadAt, z90 } from './spread';

/**
 * The net present value of an option with each uncertain input at its P10 and at its P90, all others as they
 * hold; the widest first. Inputs that do not move it are left out.
 */
export function tornado(
  model: CaseModel,
  expectations: Expectations,
  option: number,
): TornadoBar[] {
  const x = model.values.slice();
  return model.inputs
    .flatMap(({ id: input, label, unit, spread }, i): TornadoBar[] => {
      if (!spread) return [];
      const [p10, p90] = [rounded(spreadAt(spread, -z90)), rounded(spreadAt(spread, z90))];
      const [atLow, atHigh] = [p10, p90].map((value) => {
        x[i] = value;
        return expectations.at(x)[option] ?? 0;
      });
      x[i] = model.values[i] ?? 0;
      if (atLow === undefined || atHigh === undefined) return [];
      const [low, high] = [Math.min(atLow, atHigh), Math.max(atLow, atHigh)];
      if (high - low <= nothing * Math.abs(high)) return [];
      return [{ input, label, unit, p10, p90, lowUsd: usd(low), highUsd: usd(high) }];
    })
    .toSorted(
      (a, b) =>
        b.highUsd - b.lowUsd - (a.highUsd - a.lowUsd) ||
        (a.input < b.input ? -1 : a.input > b.input ? 1 : 0),
    );
}

/** Relatively to the value, what is rounding. */
const nothing = 1e-9;

/** Without the last digits, in which the way there and back through a logarithm shows. */
const rounded = (value: number): number =>
  Math.abs(value) < 1e-12 ? 0 : Number(value.toPrecision(12));
