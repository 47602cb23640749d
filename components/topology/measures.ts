import type { Measures } from '@/lib/flow/canvas/layout';
import type { PlacedCard } from '@/lib/flow/canvas/placement';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { felt, linkLabel, users } from '@/lib/picture/map-words';

/** Mean width of a character of the note size, in pixels; a little wide, so that nothing touches. */
const perLetter = 6.5;
const widthOf = (label: string): number => Math.ceil(label.length * perLetter);

export const cardSizes = [
  { width: 214, height: 84 },
  { width: 134, height: 32 },
] as const;

export const clusterSizes = [{ width: 176, height: 44 }] as const;

/** Whether a card has room for its load and its role besides its name. */
export const isFullCard = ({ size }: PlacedCard): boolean => size.width === cardSizes[0].width;

/** How much room the map's labels want, estimated from their text so that no layout is measured. */
const roomy: Measures = {
  cards: cardSizes,
  clusters: clusterSizes,
  population: (view) => ({
    width: Math.max(widthOf(view.name), widthOf(`${users(view)} · ${felt(view)}`)),
    height: 34,
  }),
  link: (view) => ({ width: widthOf(linkLabel(view)) + 18, height: 22 }),
  flow: (view) => ({ width: widthOf(text(requestRate(view.rps))) + 14, height: 22 }),
  region: (dot) => ({ width: widthOf(shortRegion(dot.region)), height: 16 }),
};

/** `000 → 000 ms` */
const beforeAndAfter = 82;

const tight: Measures = {
  ...roomy,
  cards: [cardSizes[1]],
  population: (view) => ({
    // Room for what is felt before and after a loss, so that it is never cut off.
    width: Math.max(widthOf(view.name), widthOf(felt(view)), beforeAndAfter),
    height: 34,
  }),
  link: () => null,
};
/** Maps narrower than this have room for small cards alone, in pixels. */
const narrow = 520;

/** The sizes of cards and labels on a map of this width. */
export const measuresFor = (width: number): Measures => (width < narrow ? tight : roomy);
