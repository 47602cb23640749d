import type { Requirements } from '../../model';
import { answerOf, type Answer } from '../answer';
import { oneRegionMonthlyUsd, type PatternFigures } from '../figures/pattern-figures';
import { prepare, type Prepared } from '../prepare';
import { classifyTier } from '../tier/classify';
import type { FlipInput, Reach, State } from './inputs';

/** What was prepared, with one input at another value: no more of it computed anew than the input moves. */
export function changed(prepared: Prepared, input: FlipInput, value: number): Prepared {
  const state = input.set(prepared, value);
  return preparedFor(prepared, state, input.reach);
}

/** What was prepared, for a changed state of which only a part can have moved. */
export function preparedFor(prepared: Prepared, state: State, reach: Reach): Prepared {
  const { architecture, assumptions } = state;
  if (reach === 'everything') return prepare(architecture, assumptions, prepared.policy);
  const base = oneRegionMonthlyUsd(architecture, assumptions);
  const rows = prepared.rows.map((row): PatternFigures => {
    const cost = assumptions.parameters[row.pattern.costIndex];
    const monthlyUsd = base === null ? null : base * cost.value;
    if (row.impossible) return { ...row, cost, monthlyUsd };
    const { figures } = row;
    const availability =
      reach === 'availability'
        ? figures.availabilityUnder(architecture, assumptions)
        : figures.availability;
    return { ...row, cost, monthlyUsd, figures: { ...figures, availability } };
  });
  return {
    ...prepared,
    architecture,
    assumptions,
    ground: { ...prepared.ground, architecture, assumptions },
    rows,
    tier: classifyTier(architecture, prepared.policy),
  };
}

/** The answer with one input at another value. */
export function answerWith(
  prepared: Prepared,
  input: FlipInput,
  value: number,
  requirements?: Requirements,
): Answer {
  const other = changed(prepared, input, value);
  return answerOf(other, requirements ?? other.architecture.requirements);
}
