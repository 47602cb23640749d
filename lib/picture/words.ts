import { mark, type Mark } from './mark';

/** Fonts of equal widths, one of which every system has. */
export const fontFamily = 'Arial, Helvetica, "Liberation Sans", sans-serif';

/** The narrow space that the screens set is missing from those fonts. */
export const plainSpaces = (words: string): string => words.replaceAll('\u202f', '\u00a0');

export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** The colour of the ground, that the letters keep clear of what runs beneath them. */
  readonly halo?: string;
}

/** A line of text; `y` is its base line. */
export function line(
  words: string,
  x: number,
  y: number,
  { size, fill, bold = false, anchor = 'start', halo }: Lettering,
): Mark {
  const attributes = {
    x,
    y,
    fontSize: size,
    fontWeight: bold ? 700 : undefined,
    textAnchor: anchor === 'start' ? undefined : anchor,
  };
  const letters = plainSpaces(words);
  const plain = mark('text', { ...attributes, fill }, letters);
  if (halo === undefined) return plain;
  const ground = { fill: halo, stroke: halo, strokeWidth: 4, strokeLinejoin: 'round' };
  return mark('g', {}, mark('text', { ...attributes, ...ground }, letters), plain);
}
