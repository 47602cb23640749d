import { sentence } from '../sentence';
import { said } from '../words';
import { notAsked, type Limit } from './limit';

/** Where one writer serves several regions, most requests are reads: else most of the work crosses regions. */
export const writeShare: Limit = {
  id: 'write-share',
  unit: 'share',
  moreIsBetter: false,
  targets: [],
  hold: ({ pattern }, { architecture, assumptions }) => {
    const reads = architecture.demand.reads ?? assumptions.parameters.readShare.value;
    const writes = 1 - reads;
    if (pattern.reach !== 'several-serving' || pattern.writePath !== 'one-writer') {
      return notAsked(writes);
    }
    const limit = assumptions.parameters.forwardedWriteShare.value;
    // 1 − 0.7 is a little more than 0.3.
    const status = writes <= limit + 1e-9 ? 'pass' : 'fail';
    return { status, value: writes, against: limit, missing: [] };
  },
  say: (_, { value, against }) => {
    const figure = said.share('writeShare', value ?? 0);
    return {
      said: figure.words,
      ...(against === null
        ? sentence`${figure} of requests write`
        : sentence`${figure} of requests write, and it pays up to ${said.share('writeShareLimit', against)}`),
    };
  },
};
