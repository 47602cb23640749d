import { sentence } from '../sentence';
import { said } from '../words';
import { notAsked, type Limit } from './limit';

/**
 * Whoever takes over after a loss bears the load. It is asked where a recovery time is. Where nobody takes
 * over but the outage or a restore is over in the required time, that will do.
 */
export const afterLoss: Limit = {
  id: 'after-loss',
  unit: 'share',
  moreIsBetter: true,
  targets: ['rtoS'],
  hold: ({ figures }, { requirements }) => {
    const value = figures.afterLoss.servedFraction;
    if (requirements.rtoS === undefined) return notAsked(value);
    const { outcome, seconds } = figures.rto;
    const waits = (outcome === 'outage' || outcome === 'restore') && seconds <= requirements.rtoS;
    const holds = value >= 1 - 1e-9 || waits;
    return { status: holds ? 'pass' : 'fail', value, against: 1, missing: [] };
  },
  say: ({ pattern, figures }, { value, status }) => {
    const figure = said.share(`patterns[${pattern.id}].servedAfterLoss`, value ?? 0);
    const { lost } = figures.afterLoss;
    return {
      said: figure.words,
      ...(lost === null || (value ?? 0) >= 1 - 1e-9
        ? sentence`${figure} is served after the loss of any one region`
        : status === 'pass'
          ? sentence`${figure} is served after the loss of ${lost}, and it serves again in the time that is allowed`
          : sentence`${figure} is served after the loss of ${lost}`),
    };
  },
};
