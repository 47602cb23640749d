import type { InFlight, RecoveryOutcome } from '../../model';
import type { FindCopies, LossCase } from '../loss-case';
import type { RecoveryContext } from '../recovery-context';
import type { RecoverySteps } from '../recovery-time';
import type { RecoveryPoint } from '../rpo-of-loss';

/** What a disruption is judged from, besides the option: the loss of every single site, played already. */
export interface DisruptionContext extends RecoveryContext {
  readonly copiesOf: FindCopies;
  /** By site index. */
  readonly losses: readonly LossCase[];
  /** 1 for every site with writes that arrive at it and are executed elsewhere, or the other way round. */
  readonly forwards: Uint8Array;
}

/** One disruption, at one site or anywhere. */
export interface DisruptionCase {
  /** Index of the site; −1: it does not matter where, or it is not at a site. */
  readonly site: number;
  readonly outcome: RecoveryOutcome;
  readonly steps: RecoverySteps;
  readonly point: RecoveryPoint;
  readonly inFlight: InFlight;
  /** What happens, in a sentence without its full stop. */
  readonly because: string;
}
