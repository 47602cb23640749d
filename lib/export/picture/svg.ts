import { drawPicture } from '@/lib/picture/draw-picture';
import { svgText } from '@/lib/picture/svg-text';
import { CannotExport, type ExportTarget } from '../target';
import { readLand } from './read-land';

/** The map of the option as a picture for a slide, drawn from the model. */
export const svg: ExportTarget = {
  id: 'svg',
  title: 'Picture of the map (SVG)',
  fileEnding: '.svg',
  mediaType: 'image/svg+xml',
  isPicture: true,
  write: async ({ architecture, option, assumptions, loss, theme = 'light', day }) => {
    const land = await readLand();
    try {
      const drawing = drawPicture({
        architecture,
        option,
        assumptions,
        land,
        theme,
        day,
        ...(loss === undefined ? {} : { loss }),
      });
      return { content: svgText(drawing), notes: [] };
    } catch (error) {
      if (error instanceof RangeError) throw new CannotExport(error.message);
      throw error;
    }
  },
};
