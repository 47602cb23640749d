import { nextDown, nextUp } from '../../numeric/adjacent';
import type { BreakEven, BreakEvenFlip } from '../../model';
import type { CaseInput } from '../case/case-input';
import type { CaseModel } from '../case/case-model';
import type { Expectations } from '../case/expectations';

/**
 * For every input of a case the nearest value on either side at which the option begins or ceases to pay
 * against the baseline, exact to the next number that there is; all other inputs as they hold. An input
 * that turns nothing within its limits has no flips.
 */
export function breakEvens(
  model: CaseModel,
  expectations: Expectations,
  option: number,
): BreakEven[] {
  const x = model.values.slice();
  return model.inputs.map((input, i): BreakEven => {
    const paysAt = (value: number): boolean => {
      x[i] = value;
      return (expectations.at(x)[option] ?? 0) >= 0;
    };
    const flips = (['down', 'up'] as const).flatMap(
      (direction) => flipOf(input, direction, paysAt) ?? [],
    );
    x[i] = input.value;
    const { id, label, unit, value } = input;
    return { input: id, label, unit, from: value, flips };
  });
}

function flipOf(
  input: CaseInput,
  direction: 'down' | 'up',
  paysAt: (value: number) => boolean,
): BreakEvenFlip | null {
  const now = paysAt(input.value);
  let holds = input.value;
  for (const value of placesOf(input, direction)) {
    if (paysAt(value) !== now)
      return {
        direction,
        ...(input.isWhole ? { holdsAt: holds, to: value } : between(holds, value, now, paysAt)),
        pays: !now,
      };
    holds = value;
  }
  return null;
}

const places = 64;

/**
 * Values from the one that holds to the end on a side: in equal steps, and before the far end of a wide range
 * in equal ratios, so that what lies near is not stepped over.
 */
function placesOf(input: CaseInput, direction: 'down' | 'up'): number[] {
  const { value, least, most, unit, isWhole } = input;
  const end = direction === 'up' ? most : least;
  if (isWhole) {
    const step = Math.sign(end - value);
    return Array.from({ length: Math.abs(end - value) }, (_, n) => value + step * (n + 1));
  }
  const even = Array.from({ length: places }, (_, n) => value + ((end - value) * (n + 1)) / places);
  if (unit === 'share' || value <= 0) return even.filter((one) => one !== value);
  const ratio = direction === 'up' ? 1.1 : 1 / 1.1;
  const rising: number[] = [];
  for (let at = value * ratio; at > least && at < most && rising.length < 400; at *= ratio) {
    rising.push(at);
  }
  return [...rising, end].filter((one) => one !== value);
}

/** The last value as now and the next number that there is, at which it is otherwise. */
function between(
  from: number,
  to: number,
  now: boolean,
  paysAt: (value: number) => boolean,
): { readonly holdsAt: number; readonly to: number } {
  let [holdsAt, turned] = [from, to];
  const next = (value: number) => (to > from ? nextUp(value) : nextDown(value));
  while (next(holdsAt) !== turned) {
    const middle = holdsAt + (turned - holdsAt) / 2;
    if (middle === holdsAt || middle === turned) break;
    if (paysAt(middle) === now) holdsAt = middle;
    else turned = middle;
  }
  return { holdsAt, to: turned };
}
