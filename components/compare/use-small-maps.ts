'use client';

import { useEffect, useMemo, useState } from 'react';
import { defaultAssumptions } from '@/lib/engine';
import type { Architecture, Evaluation, Loss } from '@/lib/engine/model';
import { drawnOption, type DrawnOption } from '@/lib/picture/drawn-option';
import type { LandTopology } from '@/lib/picture/land';
import { drawGround, smallFrame, type SmallFrame } from '@/lib/picture/small-map';
import { mark, type Mark } from '@/lib/picture/mark';
import { landTopology } from '../exporting/land-topology';

const noLand = mark('g', {});

/** The land once it is here; a page without it shows its maps on plain sea. */
export function useLand(): LandTopology | null {
  const [land, setLand] = useState<LandTopology | null>(null);
  useEffect(() => {
    let isCurrent = true;
    landTopology()
      .then((found) => {
        if (isCurrent) setLand(found);
      })
      .catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, []);
  return land;
}

/** Sea and land of a frame, drawn when either changes. */
export function useGround(land: LandTopology | null, frame: SmallFrame): Mark {
  return useMemo(() => (land === null ? noLand : drawGround(land, frame, 'page')), [land, frame]);
}

/** An option as it is drawn, with what the loss leaves of it. */
function drawn(
  architecture: Architecture,
  evaluation: Evaluation,
  name: string,
  loss: Loss | null,
): DrawnOption | null {
  const option = architecture.options.find((one) => one.name === name);
  const judged = evaluation.options.find((one) => one.name === name);
  if (!option || !judged) return null;
  const what = { architecture, option, assumptions: defaultAssumptions, evaluation: judged };
  const own: Loss | null =
    loss?.kind === 'sites'
      ? {
          kind: 'sites',
          sites: loss.sites.filter((lost) => option.sites.some(({ region }) => region === lost)),
        }
      : loss;
  try {
    return drawnOption(own === null ? what : { ...what, loss: own });
  } catch (error) {
    // A loss that names what this option does not have takes nothing of it.
    if (error instanceof RangeError) return drawnOption(what);
    throw error;
  }
}

/** Each option as it is drawn, by name. */
export function useDrawn(
  architecture: Architecture,
  evaluation: Evaluation | null,
  names: readonly string[],
  loss: Loss | null,
): ReadonlyMap<string, DrawnOption> {
  return useMemo(() => {
    if (evaluation === null) return new Map();
    return new Map(
      names.flatMap((name) => {
        const one = drawn(architecture, evaluation, name, loss);
        return one === null ? [] : [[name, one] as const];
      }),
    );
  }, [architecture, evaluation, names, loss]);
}

/** The same part of the world for all of them. */
export function useFrame(
  drawings: ReadonlyMap<string, DrawnOption>,
  width: number,
  height: number,
): SmallFrame {
  return useMemo(
    () =>
      smallFrame(
        [...drawings.values()].map(({ scene }) => scene),
        { width, height },
      ),
    [drawings, width, height],
  );
}
