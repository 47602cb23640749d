'use client';

import { useMemo, useState } from 'react';
import { regionsFor } from '@/lib/engine/assumptions/regions-for';
import type {
  Architecture,
  LossTrace,
  Option,
  OptionEvaluation,
  Region,
  TraceStage,
} from '@/lib/engine/model';
import type { RegionDot } from '@/lib/flow/canvas/layout';
import type { Projection } from '@/lib/flow/canvas/projections/projection';
import { sceneBuilder, type Scene } from '@/lib/flow/canvas/scene/scene';
import { unjudged } from '@/lib/flow/canvas/scene/unjudged';
import { cutLinks } from '@/lib/flow/canvas/scene/cut-links';
import { placeOf } from '@/lib/flow/canvas/scene/sites';
import { unusedRegions } from '@/lib/flow/canvas/unused-regions';
import { noLoss } from './fail/no-loss';

const noCut: ReadonlySet<string> = new Set();

/** What the engine said of the option that is drawn. */
export interface Judged {
  readonly option: string;
  readonly evaluation: OptionEvaluation;
  readonly trace: LossTrace;
  readonly healthy: TraceStage;
}

export interface Scenes {
  /** At the stage that is shown. */
  readonly scene: Scene;
  /** With nothing lost: where cards stand. */
  readonly resting: Scene;
  /** The regions that the option does not use. */
  readonly unused: readonly Region[];
  readonly dots: readonly RegionDot[];
  /** Every region that a site may be in: the table's and the document's own. */
  readonly regions: readonly Region[];
}

/** The map of an option as it is drawn and judged now, at one stage of the loss that is played. */
export function useScenes(
  architecture: Architecture,
  option: Option,
  judged: Judged | null,
  stageIndex: number,
  projection: Projection,
): Scenes {
  const { customRegions } = architecture;
  const regions = useMemo(() => regionsFor({ customRegions }), [customRegions]);
  const table = useMemo(() => new Map(regions.map((region) => [region.id, region])), [regions]);
  const [drawNow] = useState(sceneBuilder);
  const [drawResting] = useState(sceneBuilder);
  const mine = judged?.option === option.name ? judged : null;
  const evaluation = mine?.evaluation ?? unjudged.evaluation;
  const healthy = mine?.healthy ?? unjudged.stage;
  const lost = mine?.trace.lost ?? noLoss.lost;
  const stage = mine?.trace.stages[stageIndex] ?? healthy;
  const loss = mine?.trace.loss ?? noLoss.loss;
  const cut = useMemo(() => cutLinks(option, loss), [option, loss]);
  const resting = useMemo(
    () =>
      drawResting({
        architecture,
        option,
        evaluation,
        stage: healthy,
        before: healthy,
        lost: noLoss.lost,
        cut: noCut,
        regions: table,
        projection,
      }),
    [drawResting, architecture, option, evaluation, healthy, table, projection],
  );
  const scene = useMemo(
    () =>
      stage === healthy
        ? resting
        : drawNow({
            architecture,
            option,
            evaluation,
            stage,
            before: healthy,
            lost,
            cut,
            regions: table,
            projection,
          }),
    [
      drawNow,
      architecture,
      option,
      evaluation,
      stage,
      healthy,
      resting,
      lost,
      cut,
      table,
      projection,
    ],
  );
  const unused = useMemo(() => unusedRegions(option, regions), [option, regions]);
  const dots = useMemo(
    () =>
      unused.map((region) => ({
        region: region.id,
        place: placeOf(region),
        at: projection.project(region.at),
      })),
    [unused, projection],
  );
  return { scene, resting, unused, dots, regions };
}
