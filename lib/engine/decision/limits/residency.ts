import { listed } from '../../findings/words';
import { sentence } from '../sentence';
import { said } from '../words';
import type { Limit } from './limit';

/** Whether any data set binds any of the users. */
const binds = (context: Parameters<Limit['hold']>[1]): boolean =>
  context.architecture.data.some(({ residency }) => residency.length > 0);

/** Data rests only where the law lets it, with nothing lost and after every loss of one site. */
export const residency: Limit = {
  id: 'residency',
  unit: 'violations',
  moreIsBetter: false,
  targets: [],
  hold: ({ figures }, context) => {
    const value = figures.violations.length;
    if (!binds(context)) return { status: 'not-asked', value, against: null, missing: [] };
    return { status: value === 0 ? 'pass' : 'fail', value, against: 0, missing: [] };
  },
  say: ({ pattern, figures }) => {
    const names = [...new Set(figures.violations.map(({ data }) => data))];
    const path = `patterns[${pattern.id}].violations`;
    return names.length === 0
      ? { said: 'lawful', ...sentence`no violation was found in what is described` }
      : {
          said: 'unlawful',
          ...sentence`${listed(names)} would rest outside its jurisdiction in ${said.count(path, figures.violations.length)} places`,
        };
  },
};
