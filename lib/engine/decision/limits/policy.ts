import { sentence } from '../sentence';
import { notAsked, type Limit } from './limit';

/** The policy of the service's tier allows the pattern. */
export const policy: Limit = {
  id: 'policy',
  unit: '',
  moreIsBetter: false,
  targets: [],
  hold: ({ pattern }, { rule }) => {
    if (!rule) return notAsked(null);
    const status = rule.allowed.includes(pattern.id) ? 'pass' : 'fail';
    return { status, value: null, against: null, missing: [] };
  },
  say: (_, { status }) =>
    status === 'fail'
      ? { said: 'not allowed', ...sentence`the policy of its tier does not allow it` }
      : { said: 'allowed', ...sentence`the policy of its tier allows it` },
};
