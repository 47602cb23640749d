/** From this width on a map has room for larger cards, in pixels. */
const wide = 1400;
const larger = 1.15;
/** A room reads cards of this part of the screen from its last row. */
const perPresented = 1100;
const presentedRange = { least: 1.2, most: 2 } as const;

/** How many times as large as on a desk cards and labels are drawn, for a map of this width. */
export function mapScale(width: number, presenting: boolean): number {
  if (!presenting) return width >= wide ? larger : 1;
  return Math.min(presentedRange.most, Math.max(presentedRange.least, width / perPresented));
}
