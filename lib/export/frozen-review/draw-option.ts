import type {
  Architecture,
  Assumptions,
  LossTrace,
  Option,
  OptionEvaluation,
  RegionId,
} from '@/lib/engine';
import { shortRegion } from '@/lib/format/region-name';
import { sentenceList } from '@/lib/format/sentence-list';
import { drawMapAlone } from '@/lib/picture/draw-map-alone';
import { svgText } from '@/lib/picture/svg-text';
import { readLand } from '@/lib/export/picture/read-land';

/** A drawing in both themes, SVG. */
export interface Drawing {
  readonly light: string;
  readonly dark: string;
}

/** What an option looks like, and after its worst loss each stage of that: traffic moved, then what falls. */
export interface DrawnOption {
  readonly map: Drawing;
  readonly lossMaps: readonly Drawing[];
}

/** Draws an option as it is frozen. */
export async function drawOption({
  worstLoss,
  ...drawn
}: {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly option: Option;
  readonly evaluation: OptionEvaluation;
  /** null: there is no site to lose. */
  readonly worstLoss: LossTrace | null;
}): Promise<DrawnOption> {
  const land = await readLand();
  const { name, sites } = drawn.option;
  const draw = (says: string, lost: readonly RegionId[]): Drawing => {
    const loss = { kind: 'sites', sites: lost } as const;
    const input = { ...drawn, land, says, ...(lost.length === 0 ? {} : { loss }) };
    return {
      light: svgText(drawMapAlone({ ...input, theme: 'light' })),
      dark: svgText(drawMapAlone({ ...input, theme: 'dark' })),
    };
  };
  const words = (regions: readonly RegionId[]) => sentenceList(regions.map(shortRegion));
  const where = words(sites.map(({ region }) => region));
  let down: readonly RegionId[] = [];
  return {
    map: draw(`Option ${name}: ${where === '' ? 'no site' : where}`, []),
    lossMaps: (worstLoss?.stages.slice(1) ?? []).map((stage) => {
      down = [...down, ...stage.down];
      return draw(`Option ${name} without ${words(down)}`, down);
    }),
  };
}
