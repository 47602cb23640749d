import type { Dependency } from '../../model';
import { sentence } from '../sentence';
import { said } from '../words';
import { atLeast, unknownWithout, type Limit } from './limit';

/** Where a hard dependency's availability would stand. */
const inputOf = ({ name }: Dependency) => `dependencies[${name}].availability`;

/** The share of the year that users find the service working. */
export const availability: Limit = {
  id: 'availability',
  unit: 'availability',
  moreIsBetter: true,
  targets: ['availability'],
  hold: ({ figures }, { requirements, architecture }) => {
    const { yearly, standing } = figures.availability;
    const required = requirements.availability;
    if (yearly === null) {
      return required === undefined
        ? atLeast(0, undefined)
        : unknownWithout(['demand.populations[].peakRps'], null, required);
    }
    const held = atLeast(yearly, required);
    // An upper bound that falls short is short whatever the dependency does.
    if (standing === 'estimate' || held.status !== 'pass') return held;
    const unstated = architecture.dependencies.filter(
      (one) => one.needs === 'hard' && one.availability === undefined,
    );
    return unknownWithout(unstated.map(inputOf), yearly, required ?? null);
  },
  say: ({ pattern, figures }, { value, against, status }) => {
    if (value === null) return { said: 'unknown', ...sentence`nobody uses it` };
    const figure = said.availability(
      `patterns[${pattern.id}].availability`,
      value,
      against ?? undefined,
    );
    const minutes = said.minutes(
      `patterns[${pattern.id}].downtimeMinutes`,
      figures.availability.downtimeMinutesPerYear ?? 0,
    );
    return {
      said: status === 'unknown' ? `≤ ${figure.words}` : figure.words,
      ...(status === 'unknown'
        ? sentence`it is at most ${figure}, less what a dependency without a stated availability takes`
        : sentence`it is up ${figure} of the year, down ${minutes}`),
    };
  },
};
