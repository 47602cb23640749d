import { drawnOption, type OptionToDraw } from './drawn-option';
import type { LandTopology } from './land';
import { drawMap, roundFrame } from './map';
import { mark, type Mark } from './mark';
import { palettes, type PictureTheme } from './palette';
import { fontFamily } from './words';

/** Pixels of a map that stands by itself, in a page or on a slide of its own design. */
export const mapSize = { width: 720, height: 420 } as const;

/** Pixels below which coasts are not followed: dozens of such maps are kept. */
const fineness = 2;

/**
 * The map of an option without heading and legend, for pages and slides that have their own. `says` is what somebody
 * hears who cannot see it. The same input draws the same bytes. Throws RangeError for a loss that names what the
 * option does not have.
 */
export function drawMapAlone(
  input: OptionToDraw & {
    readonly land: LandTopology;
    readonly theme: PictureTheme;
    readonly says: string;
  },
): Mark {
  const { land, theme, says } = input;
  const palette = palettes[theme];
  const { width, height } = mapSize;
  return mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      fontFamily,
    },
    mark('title', {}, says),
    drawMap(drawnOption(input), land, mapSize, palette, fineness),
    roundFrame(mapSize, 12, palette),
  );
}
