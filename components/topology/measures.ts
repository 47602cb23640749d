import type { Measures } from '@/lib/flow/canvas/layout';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { felt, linkLabel, users } from './words';

/** Mean width of a character of the note size, in pixels; a little wide, so that nothing touches. */
const perLetter = 6.5;
const widthOf = (label: string): number => Math.ceil(label.length * perLetter);

export const cardSizes = [
  { width: 214, height: 70 },
  { width: 118, height: 32 },
] as const;

/** How much room the map's labels want, estimated from their text so that no layout is measured. */
export const measures: Measures = {
  cards: cardSizes,
  population: (view) => ({
    width: Math.max(widthOf(view.name), widthOf(`${users(view)} · ${felt(view)}`)),
    height: 34,
  }),
  link: (view) => ({ width: widthOf(linkLabel(view)) + 18, height: 22 }),
  flow: (view) => ({ width: widthOf(text(requestRate(view.rps))) + 14, height: 22 }),
  region: (dot) => ({ width: widthOf(shortRegion(dot.region)), height: 16 }),
};
