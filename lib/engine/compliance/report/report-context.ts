import type { Assumptions } from '../../assumptions';
import { LatencyModel } from '../../latency/latency-model';
import type { Architecture, Option } from '../../model';
import type { Traffic } from '../../traffic/loads';
import { dataFlows, type DataFlows } from '../data-flows';

/** All that the parts of a report on residency look at. */
export interface ReportContext {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly traffic: Traffic;
  readonly assumptions: Assumptions;
  readonly flows: DataFlows;
  /** Latencies with nothing lost. */
  readonly latency: LatencyModel;
}

/** Prepares to report on an option. */
export function reportContext(
  architecture: Architecture,
  option: Option,
  traffic: Traffic,
  assumptions: Assumptions,
): ReportContext {
  return {
    architecture,
    option,
    traffic,
    assumptions,
    flows: dataFlows(traffic.network),
    latency: new LatencyModel(architecture, traffic.network, assumptions, 'typical'),
  };
}
