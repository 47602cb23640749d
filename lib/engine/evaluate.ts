import { assumptionsFor, type Assumptions } from './assumptions';
import { availabilityFigures } from './availability/availability-figures';
import { exposureOf } from './availability/exposure';
import { recoveryTimesOf } from './availability/recovery-times';
import { unknownAvailability } from './availability/unknown-availability';
import { capacityFigures } from './capacity/capacity-figures';
import { residencyFigures } from './compliance/residency-figures';
import { unknownResidency } from './compliance/unknown-residency';
import { costModel, type CostModel } from './cost/cost-figures';
import { unknownCost } from './cost/unknown-cost';
import { judge } from './findings';
import { latencyFigures } from './latency/latency-figures';
import { LatencyModel } from './latency/latency-model';
import type { Architecture, Evaluation, Option, OptionEvaluation, Scenario } from './model';
import { playLosses } from './recovery/play-losses';
import { recoveryFigures } from './recovery/recovery-figures';
import { unknownRecovery } from './recovery/unknown-recovery';
import { prepareTraffic, type Traffic } from './traffic/loads';
import { buildNetwork } from './traffic/network';
import { strandsOf } from './traffic/strands';
import { unknownFigures } from './unknown-figures';

/** What to leave out where not all is asked for, and the state of the network to assume. */
export interface EvaluateOptions {
  /** Evaluate this option alone. */
  readonly option?: string;
  /** Typical unless told otherwise. A degraded network moves latencies and nothing else. */
  readonly scenario?: Scenario;
}

/**
 * Every figure and finding of an architecture: deterministic, fast enough for every drag. Throws
 * RangeError for references that the schema would have refused (an unknown region).
 */
export function evaluate(
  architecture: Architecture,
  assumptions: Assumptions,
  { option: only, scenario = 'typical' }: EvaluateOptions = {},
): Evaluation {
  const own = assumptionsFor(architecture, assumptions);
  const drawn = new Map<Option, Traffic>();
  const draw = (option: Option): Traffic => {
    const traffic = drawn.get(option) ?? trafficOf(architecture, option, own);
    drawn.set(option, traffic);
    return traffic;
  };
  const costs = costModel(architecture, own, draw);
  return {
    document: architecture.metadata.name,
    options: architecture.options.flatMap((option, index) =>
      only === undefined || option.name === only
        ? [evaluateOption(architecture, option, index, own, scenario, draw(option), costs)]
        : [],
    ),
  };
}

/** The option of this name. Throws RangeError where there is none. */
export function namedOption({ options }: Architecture, name: string): Option {
  const option = options.find((one) => one.name === name);
  if (!option) throw new RangeError(`no option ${name}`);
  return option;
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
  scenario: Scenario,
  traffic: Traffic,
  costs: CostModel,
): OptionEvaluation {
  const capacity = capacityFigures(architecture, traffic, assumptions);
  const latencyModel = new LatencyModel(architecture, traffic.network, assumptions, scenario);
  const latency = latencyFigures(latencyModel, traffic.felt);
  const recoveryContext = { architecture, option, traffic, assumptions };
  const recovery = recoveryFigures(playLosses(recoveryContext));
  const exposure = exposureOf(architecture, traffic, capacity, assumptions);
  const waits = recoveryTimesOf(recoveryContext, recovery, capacity.losses);
  const input = { architecture, option, assumptions, recovery: waits };
  const availability = availabilityFigures(exposure, input);
  const residency = residencyFigures(architecture, traffic, assumptions, latency);
  const cost = costs.of(option);
  const context = {
    architecture,
    option,
    index,
    assumptions,
    traffic,
    capacity,
    availability,
    availabilityModel: { exposure, input },
    latencyModel,
    latency,
    recovery,
    residency,
    cost,
    costs,
  };
  return {
    name: option.name,
    latency,
    capacity,
    availability,
    recovery,
    residency,
    cost,
    findings: judge(context),
    unknown: [
      ...unknownFigures(architecture, latency, capacity),
      ...unknownAvailability(availability),
      ...unknownRecovery(recovery),
      ...unknownResidency(residency),
      ...unknownCost(cost),
    ],
  };
}
