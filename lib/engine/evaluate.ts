import { assumptionsFor, type Assumptions } from './assumptions';
import { capacityFigures } from './capacity/capacity-figures';
import { residencyFigures } from './compliance/residency-figures';
import { judge } from './findings';
import { latencyFigures } from './latency/latency-figures';
import type { Architecture, Evaluation, Option, OptionEvaluation } from './model';
import { prepareTraffic, type Traffic } from './traffic/loads';
import { buildNetwork } from './traffic/network';
import { strandsOf } from './traffic/strands';
import { unknownFigures } from './unknown-figures';

/** What to leave out where not all is asked for. */
export interface EvaluateOptions {
  /** Evaluate this option alone. */
  readonly option?: string;
}

/**
 * Every figure and finding of an architecture: deterministic, fast enough for every drag. Throws
 * RangeError for references that the schema would have refused (an unknown region).
 */
export function evaluate(
  architecture: Architecture,
  assumptions: Assumptions,
  { option: only }: EvaluateOptions = {},
): Evaluation {
  const own = assumptionsFor(architecture, assumptions);
  return {
    document: architecture.metadata.name,
    options: architecture.options.flatMap((option, index) =>
      only === undefined || option.name === only
        ? [evaluateOption(architecture, option, index, own)]
        : [],
    ),
  };
}

/** The traffic of an option, ready for losses. */
export function trafficOf(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): Traffic {
  const network = buildNetwork(architecture, option, assumptions);
  return prepareTraffic(network, strandsOf(network));
}

function evaluateOption(
  architecture: Architecture,
  option: Option,
  index: number,
  assumptions: Assumptions,
): OptionEvaluation {
  const traffic = trafficOf(architecture, option, assumptions);
  const capacity = capacityFigures(architecture, traffic, assumptions);
  const latency = latencyFigures(traffic.network, traffic.strands, assumptions);
  const residency = residencyFigures(traffic);
  const context = {
    architecture,
    option,
    index,
    assumptions,
    traffic,
    capacity,
    latency,
    residency,
  };
  return {
    name: option.name,
    latency,
    capacity,
    residency,
    findings: judge(context),
    unknown: unknownFigures(latency, capacity),
  };
}
