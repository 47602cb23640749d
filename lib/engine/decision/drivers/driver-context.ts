import type { Architecture, DriverJudgement } from '../../model';
import type { BusiestHour } from '../figures/busiest-hour';
import type { Ground } from '../ground/ground';
import type { Judged } from '../recommend/judged';
import type { SingleRegionView } from './single-region';

/** What drivers are judged by. */
export interface DriverContext {
  readonly architecture: Architecture;
  readonly ground: Ground;
  readonly judged: readonly Judged[];
  readonly single: SingleRegionView;
  readonly busiest: BusiestHour;
}

/** One driver, one file: whether it asks for several regions, and why. */
export type JudgeDriver = (context: DriverContext) => DriverJudgement;
