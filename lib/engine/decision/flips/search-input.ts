import type { Flip, FlipSearch } from '../../model';
import { answerOf, type Answer } from '../answer';
import type { Prepared } from '../prepare';
import { answerWith } from './changed';
import { flipSentence } from './flip-sentence';
import type { FlipInput } from './inputs/flip-input';

/** Parts of the way to the end of the range at which an input is tried, near ones first. */
const tried = [1 / 16, 1 / 4, 1] as const;
/** The range of an assumption is narrow: its ends will do. */
const triedInRange = [1] as const;

/**
 * Tries an input on both sides and finds the value at which the answer changes, to two neighbouring values
 * of its own grid. Between two tries that agree a change and its undoing would be missed.
 */
export function searchInput(prepared: Prepared, input: FlipInput): FlipSearch {
  const { label, unit, least, most, value } = input;
  const now = answerOf(prepared, prepared.architecture.requirements);
  const flips = (['down', 'up'] as const).flatMap(
    (direction) => searchSide(prepared, input, now, direction) ?? [],
  );
  return { input: input.input, label, unit, from: value, lowest: least, highest: most, flips };
}

const same = (a: Answer, b: Answer): boolean => a.verdict === b.verdict && a.pattern === b.pattern;

function searchSide(
  prepared: Prepared,
  input: FlipInput,
  now: Answer,
  direction: Flip['direction'],
): Flip | null {
  const { perUnit, value, least, most } = input;
  // Places on the grid, counted from nothing; the value itself may lie between two of them.
  const at = (place: number) => place / perUnit;
  const start =
    direction === 'up' ? Math.floor(value * perUnit + 1e-6) : Math.ceil(value * perUnit - 1e-6);
  const end =
    direction === 'up' ? Math.floor(most * perUnit + 1e-6) : Math.ceil(least * perUnit - 1e-6);
  const length = Math.abs(end - start);
  if (length === 0 || (direction === 'up' ? end < start : end > start)) return null;
  const sign = direction === 'up' ? 1 : -1;
  const answerAt = (place: number) => answerWith(prepared, input, at(place));

  let holds = start;
  let turned: number | null = null;
  const parts = input.isAssumption ? triedInRange : tried;
  for (const part of parts) {
    const place = start + sign * Math.max(1, Math.round(length * part));
    if (same(answerAt(place), now)) holds = place;
    else {
      turned = place;
      break;
    }
  }
  if (turned === null) return null;
  while (Math.abs(turned - holds) > 1) {
    const middle = Math.floor((turned + holds) / 2);
    if (same(answerAt(middle), now)) holds = middle;
    else turned = middle;
  }
  const { verdict, pattern } = answerAt(turned);
  const flip = {
    input: input.input,
    label: input.label,
    unit: input.unit,
    from: value,
    holdsAt: holds === start ? value : at(holds),
    to: at(turned),
    direction,
    verdict,
    pattern,
  };
  return { ...flip, ...flipSentence(flip) };
}
