import type {
  Architecture,
  Option,
  OptionEvaluation,
  Region,
  RegionId,
  TraceStage,
} from '@/lib/engine/model';
import type { Projection } from '../projections/projection';

/** What a scene is drawn from: one option of a document, judged, at one stage of a loss. */
export interface SceneInput {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly evaluation: OptionEvaluation;
  /** Where the load is: the healthy stage in Draw, the stage being played in Fail. */
  readonly stage: TraceStage;
  /** The healthy stage, that a later one is compared with. */
  readonly before: TraceStage;
  /** The sites that were taken out. */
  readonly lost: readonly RegionId[];
  /** Links that are cut while their ends are up (`keyOfEnds`). */
  readonly cut: ReadonlySet<string>;
  readonly regions: ReadonlyMap<RegionId, Region>;
  /** Absent: Mercator. */
  readonly projection?: Projection;
}
