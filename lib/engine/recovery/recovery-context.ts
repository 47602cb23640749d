import type { Assumptions } from '../assumptions';
import type { Architecture, Option } from '../model';
import type { Traffic } from '../traffic/loads';

/** What a time of recovery is computed from. */
export interface RecoveryContext {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly traffic: Traffic;
  readonly assumptions: Assumptions;
}
