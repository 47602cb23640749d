import type { Assumptions } from '../assumptions';
import type { AvailabilityModel } from '../availability/what-if';
import type {
  Architecture,
  AvailabilityFigures,
  CapacityFigures,
  CostFigures,
  Finding,
  LatencyFigures,
  Option,
  RecoveryFigures,
  ResidencyFigures,
} from '../model';
import type { CostModel } from '../cost/cost-figures';
import type { LatencyModel } from '../latency/latency-model';
import type { Traffic } from '../traffic/loads';

/** What a rule may look at: the document, the option, and what has been computed of it. */
export interface RuleContext {
  readonly architecture: Architecture;
  readonly option: Option;
  /** Position of the option in the document. */
  readonly index: number;
  readonly assumptions: Assumptions;
  readonly traffic: Traffic;
  readonly capacity: CapacityFigures;
  readonly availability: AvailabilityFigures;
  /** What the availability was computed from, to ask what a change would make of it. */
  readonly availabilityModel: AvailabilityModel;
  readonly latencyModel: LatencyModel;
  readonly latency: LatencyFigures;
  readonly recovery: RecoveryFigures;
  readonly residency: ResidencyFigures;
  readonly cost: CostFigures;
  /** What the costs were computed from, to ask what a change would make of them. */
  readonly costs: CostModel;
}

/** What a rule says in the reference, under its code for ever. */
export interface RuleWords {
  readonly code: string;
  readonly title: string;
  readonly appliesWhen: string;
  readonly meaning: string;
  readonly remedy: string;
  /** How the severity is chosen. */
  readonly severities: string;
  readonly source: string;
}

/**
 * One rule, one file: its words, and its judgement of an option. Returning nothing means that it holds or that it
 * does not apply.
 */
export interface Rule extends RuleWords {
  readonly judge: (context: RuleContext) => readonly Finding[];
}
