import type { DurationLaw } from '../../availability/duration-law';
import { ln } from '../../numeric/ln';
import { valueAt, type CaseModel, type LengthOf } from './case-model';

/** The law of an outage's length at some values of the inputs. */
export function lawAt(model: CaseModel, x: ArrayLike<number>, of: LengthOf): DurationLaw {
  const sigma = model.sigmas[of];
  if (of === 'zone') {
    return { mu: ln(Math.max(1e-9, valueAt(model, x, 'parameter.zoneOutageMedian', 1))), sigma };
  }
  return { mu: valueAt(model, x, `outage-length.${of}.mu`, 0), sigma };
}

/** The share of an option's failovers that work. */
export function successAt(model: CaseModel, x: ArrayLike<number>, option: number): number {
  const stated = model.options[option]?.success ?? null;
  return stated ?? Math.min(1, valueAt(model, x, 'parameter.failoverSuccess', 1));
}
