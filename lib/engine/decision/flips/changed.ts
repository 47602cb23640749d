import type { Requirements } from '../../model';
import { answerOf, type Answer } from '../answer';
import { patternCosts } from '../figures/pattern-costs';
import type { PatternFigures } from '../figures/pattern-figures';
import { prepare, type Prepared } from '../prepare';
import { classifyTier } from '../tier/classify';
import type { FlipInput, Reach, State } from './inputs/flip-input';

/** What was prepared, with one input at another value: no more of it computed anew than the input moves. */
export function changed(prepared: Prepared, input: FlipInput, value: number): Prepared {
  const state = input.set(prepared, value);
  return preparedFor(prepared, state, input.reach);
}

/** What was prepared, for a changed state of which only a part can have moved. */
export function preparedFor(prepared: Prepared, state: State, reach: Reach): Prepared {
  const { architecture, assumptions } = state;
  if (reach === 'everything') return prepare(architecture, assumptions, prepared.policy);
  const priced =
    reach === 'cost'
      ? patternCosts(
          architecture,
          assumptions,
          prepared.rows.map((row) => (row.impossible ? null : row)),
        )
      : null;
  const rows = prepared.rows.map((row, r): PatternFigures => {
    const cost = priced?.costs[r] ?? row.cost;
    if (row.impossible || reach !== 'availability') return { ...row, cost };
    const { figures } = row;
    const availability = figures.availabilityUnder(architecture, assumptions);
    return { ...row, figures: { ...figures, availability } };
  });
  return {
    ...prepared,
    architecture,
    assumptions,
    ground: { ...prepared.ground, architecture, assumptions },
    rows,
    unpriced: priced ? priced.unpriced : prepared.unpriced,
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
