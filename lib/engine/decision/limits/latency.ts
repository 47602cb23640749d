import type { Architecture } from '../../model';
import type { DrawnFigures, FeltByPopulation } from '../figures/drawn';
import { sentence } from '../sentence';
import { said } from '../words';
import { atMost, notAsked, unknownWithout, type Limit } from './limit';

/** The population that waits longest, with its p95; undefined where nobody is served. */
export function slowest({ populations }: DrawnFigures): FeltByPopulation | undefined {
  return populations.reduce<FeltByPopulation | undefined>(
    (worst, one) => ((one.p95Ms ?? -1) > (worst?.p95Ms ?? -1) ? one : worst),
    undefined,
  );
}

/** Dependencies whose calls take nobody knows how long: latencies are then lower bounds. */
function unknownCalls({ dependencies }: Architecture): string[] {
  return dependencies.flatMap(({ name, calls = 0, writeCalls = calls, callTimeMs, regions }) =>
    calls + writeCalls > 0 && callTimeMs === undefined && regions.length === 0
      ? [`dependencies[${name}].callTime`]
      : [],
  );
}

/**
 * Every population feels 95 of 100 of its requests within the limit, and so do all together. The slowest of
 * them is the figure: a share of users far away is no rounding error to them.
 */
export const latency: Limit = {
  id: 'latency',
  unit: 'ms',
  moreIsBetter: false,
  targets: ['latencyP95Ms'],
  hold: ({ figures }, { requirements, architecture }) => {
    const required = requirements.latencyP95Ms;
    const worst = slowest(figures);
    if (worst?.p95Ms == null) {
      return required === undefined
        ? notAsked(null)
        : unknownWithout(['demand.populations[].peakRps'], null, required);
    }
    const held = atMost(worst.p95Ms, required);
    const missing = unknownCalls(architecture);
    return held.status === 'pass' && missing.length > 0
      ? unknownWithout(missing, worst.p95Ms, required ?? null)
      : held;
  },
  say: ({ pattern, figures }, { value }) => {
    const worst = slowest(figures);
    if (value === null || !worst) return { said: 'unknown', ...sentence`nobody uses it` };
    const figure = said.latency(`patterns[${pattern.id}].populations[${worst.name}].p95Ms`, value);
    return { said: figure.words, ...sentence`${worst.name} feels ${figure} at p95` };
  },
};
