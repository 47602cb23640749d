import { parameterId, type Assumptions, type ParameterId } from '../assumptions';
import type { Architecture, Explanation, Option, OptionEvaluation } from '../model';
import type { LatencyModel } from '../latency/latency-model';
import type { Traffic } from '../traffic/loads';

/** What an explanation may look at. */
export interface ExplainContext {
  readonly architecture: Architecture;
  readonly option: Option;
  /** Position of the option in the document. */
  readonly index: number;
  readonly assumptions: Assumptions;
  readonly traffic: Traffic;
  /** In the scenario that is asked for. */
  readonly latency: LatencyModel;
  readonly evaluation: OptionEvaluation;
}

/** A leaf that stands in the document. */
export function fromDocument(
  label: string,
  value: number | string | null,
  unit: string,
  path: readonly (string | number)[],
): Explanation {
  return { label, value, unit, inputs: [], source: { from: 'document', path } };
}

/** A leaf that is an assumption, with what it is worth. */
export function fromAssumption({ parameters }: Assumptions, id: ParameterId): Explanation {
  const { label, value, unit, kind, source, asOf, low, high, overridden } = parameters[id];
  const range = low === undefined || high === undefined ? {} : { low, high };
  const mark = overridden === undefined ? {} : { overridden };
  return {
    label,
    value,
    unit,
    inputs: [],
    source: { from: 'assumption', id: parameterId(id), kind, source, asOf, ...range, ...mark },
  };
}
