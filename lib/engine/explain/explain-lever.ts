import { availabilityCauseWords } from '../availability/cause-words';
import { drawn } from '../availability/levers/candidate';
import { candidatesOf } from '../availability/levers/candidates';
import type { AvailabilityContribution, Explanation } from '../model';
import type { ExplainContext } from './context';
import { explainDowntime } from './explain-availability';

const citation = 'docs/model.md#availability';

/** What a single change of the option buys, minutes a year; undefined where no such change is tried. */
export function explainLever(context: ExplainContext, id: string): Explanation | undefined {
  const { architecture, option, index, assumptions, evaluation } = context;
  const candidate = candidatesOf(drawn(architecture, option, index, assumptions)).find(
    (one) => one.id === id,
  );
  if (!candidate) return undefined;
  const { downtimeMinutesPerYear: today } = evaluation.availability;
  const { downtimeMinutesPerYear: left, contributions } = candidate.figures();
  const known = today !== null && left !== null;
  return {
    label: candidate.change,
    value: known ? today - left : null,
    unit: 'min a year',
    formula: 'downtime today − downtime with the change',
    citation,
    ...(known ? {} : { because: 'nobody uses the service, and so nobody finds it down' }),
    inputs: [
      { ...explainDowntime(context), label: 'Downtime today' },
      {
        label: 'Downtime with the change',
        value: left,
        unit: 'min a year',
        formula: 'Σ of its causes, the option played again',
        inputs: contributions.map(causeLeft),
      },
    ],
  };
}

function causeLeft({ cause, name, minutesPerYear }: AvailabilityContribution): Explanation {
  const words = availabilityCauseWords[cause];
  return {
    label: name === null ? words : `${words}: ${name}`,
    value: minutesPerYear,
    unit: 'min a year',
    ...(minutesPerYear === null ? { because: 'it states no availability' } : {}),
    inputs: [],
  };
}
