import { withOverrides } from '../../assumptions/overrides';
import { commonCauseRateOf } from '../../assumptions/outage-rates';
import { minutes } from '../../findings/words';
import { seconds } from '../../units';
import { availabilityFigures } from '../availability-figures';
import { figuresOf, withOption, type Candidate, type Drawn } from './candidate';

/** Half as many common causes, and no planned work that stops the service. */
export function otherLevers(d: Drawn): Candidate[] {
  const { option, index, assumptions, model } = d;
  const { perYear } = commonCauseRateOf(assumptions.overrides);
  const halved = withOverrides(assumptions, [
    { id: 'outage-rate.common-cause', value: perYear / 2, unit: 'per year', scope: 'tried' },
  ]);
  const levers: Candidate[] = [
    {
      id: 'common-cause',
      change: 'Have half as many common causes: change globally in waves, and share less',
      // How a change is rolled out is in no key of the option.
      edits: [],
      figures: () => availabilityFigures(model.exposure, { ...model.input, assumptions: halved }),
    },
  ];
  if ((option.plannedDowntimeS ?? 0) <= 0) return levers;
  return [
    ...levers,
    {
      id: 'planned',
      change: `Do without the ${minutes((option.plannedDowntimeS ?? 0) / 60)} of planned downtime`,
      edits: [{ op: 'set', path: ['options', index, 'plannedDowntimePerYear'], value: '0s' }],
      figures: () => figuresOf(d, withOption(d, { ...option, plannedDowntimeS: seconds(0) })),
    },
  ];
}
