import { defaultAssumptions } from '@/lib/engine';
import type { Architecture, Loss, Option } from '@/lib/engine/model';
import { drawPicture } from '@/lib/picture/draw-picture';
import { drawnOption } from '@/lib/picture/drawn-option';
import { flowchart } from '@/lib/picture/flowchart';
import { svgText } from '@/lib/picture/svg-text';
import { landTopology } from './land-topology';

/** The option that is taken away as a drawing. */
export interface OptionDrawing {
  readonly architecture: Architecture;
  readonly option: Option;
  /** null: nothing is lost. */
  readonly loss: Loss | null;
}

/** Draws with the loss; without it where the option does not have (any more) what is lost. */
function drawnWith<Drawing>(
  loss: Loss | null,
  draw: (lost: { readonly loss?: Loss }) => Drawing,
): Drawing {
  if (loss === null) return draw({});
  try {
    return draw({ loss });
  } catch (error) {
    if (error instanceof RangeError) return draw({});
    throw error;
  }
}

/** Its map as the text of an SVG, as the document stands now, saved or not. */
export async function svgOf(
  { architecture, option, loss }: OptionDrawing,
  theme: 'light' | 'dark',
): Promise<string> {
  const land = await landTopology();
  const day = new Date().toISOString().slice(0, 10);
  const what = { architecture, option, assumptions: defaultAssumptions, land, theme, day };
  return svgText(drawnWith(loss, (lost) => drawPicture({ ...what, ...lost })));
}

/** Its flowchart as Mermaid reads it. */
export function mermaidOf({ architecture, option, loss }: OptionDrawing): string {
  const what = { architecture, option, assumptions: defaultAssumptions };
  return flowchart(
    architecture,
    drawnWith(loss, (lost) => drawnOption({ ...what, ...lost })),
  );
}
