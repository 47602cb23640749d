import type { Assumptions } from '../../assumptions';
import type {
  Architecture,
  AvailabilityFigures,
  RecoveryOutcome,
  RegionId,
  ResidencyFigures,
} from '../../model';
import type { Ms, Share } from '../../units';
import type { PricedDrawing } from '../../cost/cost-basis';

/** What one population feels of a drawing. */
export interface FeltByPopulation {
  readonly name: string;
  /** Over its reads and writes; null: nobody serves it. */
  readonly p95Ms: Ms | null;
  readonly readsP95Ms: Ms | null;
}

/** What a year takes from a drawing. */
export type DrawnAvailability = Pick<
  AvailabilityFigures,
  'yearly' | 'downtimeMinutesPerYear' | 'standing' | 'contributions'
>;

/** The figures of a drawing that limits are held against. */
export interface DrawnFigures {
  /** Where its requests and its data go: what it is priced by. */
  readonly ways: Pick<PricedDrawing, 'network' | 'strands'>;
  /** Over all requests. */
  readonly p95Ms: Ms | null;
  readonly populations: readonly FeltByPopulation[];
  /** A first request of the population that waits longest for one; null: nobody is served. */
  readonly firstRequestMs: Ms | null;
  /** Utilisation of the busiest site with nothing lost, at its busiest hour; null without capacity. */
  readonly utilization: Share | null;
  readonly servedFraction: Share;
  /** The loss of one site after which least is served, once standbys have grown. */
  readonly afterLoss: { readonly lost: RegionId | null; readonly servedFraction: Share };
  readonly availability: DrawnAvailability;
  /** The same were only rates of outages, their lengths or what dependencies state different. */
  readonly availabilityUnder: (
    architecture: Architecture,
    assumptions: Assumptions,
  ) => DrawnAvailability;
  /** The longest recovery from the loss of one site, seconds. */
  readonly rto: WorstRecovery;
  /** The most that the loss of one site costs, seconds of writes; Infinity: no copy is left. */
  readonly rpoS: number;
  readonly violations: ResidencyFigures['violations'];
}

/** How long the worst recovery takes. */
export interface WorstRecovery {
  readonly seconds: number;
  readonly lost: RegionId | null;
  readonly outcome: RecoveryOutcome;
}
