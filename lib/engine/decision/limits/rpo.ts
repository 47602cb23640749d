import { sentence } from '../sentence';
import { said } from '../words';
import { atMost, type Limit } from './limit';

/** Writes that go with a region. */
export const rpo: Limit = {
  id: 'rpo',
  unit: 's',
  moreIsBetter: false,
  targets: ['rpoS'],
  hold: ({ figures }, { requirements }) => atMost(figures.rpoS, requirements.rpoS),
  say: ({ pattern, figures }) => {
    const figure = said.time(`patterns[${pattern.id}].rpoS`, figures.rpoS);
    return {
      said: figure.words,
      ...(Number.isFinite(figures.rpoS)
        ? sentence`up to ${figure} of writes go with a region`
        : sentence`no copy is left when a region is gone, so that what it loses is ${figure}`),
    };
  },
};
