import { sentence } from '../sentence';
import { said } from '../words';
import { atMost, type Limit } from './limit';

/** Time to serve again after the loss of any one region. */
export const rto: Limit = {
  id: 'rto',
  unit: 's',
  moreIsBetter: false,
  targets: ['rtoS'],
  hold: ({ figures }, { requirements }) => atMost(figures.rto.seconds, requirements.rtoS),
  say: ({ pattern, figures }) => {
    const figure = said.time(`patterns[${pattern.id}].rtoS`, figures.rto.seconds);
    return {
      said: figure.words,
      ...(figures.rto.outcome === 'outage'
        ? sentence`nobody takes over, and an outage of a region may last ${figure}`
        : sentence`it serves again after ${figure}`),
    };
  },
};
