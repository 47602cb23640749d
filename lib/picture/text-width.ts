// Advance widths in thousandths of the size for U+0020 to U+007E, from Adobe's font metrics of Helvetica
// and Helvetica-Bold (1989). Arial and Liberation Sans were made to the same widths.
const regular = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
  611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
  222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const bold = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
  556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667,
  611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
  667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556,
  278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
const signs: Readonly<Record<string, number>> = {
  '\u00a0': 278,
  '\u00b7': 278,
  '\u2013': 556,
  '\u2019': 222,
  '\u2192': 1000,
  '\u2212': 584,
  '\u2264': 549,
  '\u2265': 549,
  '\u2026': 1000,
};

/** Wide enough for letters with accents and for most scripts; those written in squares take a whole size. */
const otherLetter = 640;
const square = 1000;
const firstSquare = 0x2e80;

function widthOf(letter: string, isBold: boolean): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = (isBold ? bold : regular)[code - 32];
  if (known !== undefined) return known;
  return signs[letter] ?? (code >= firstSquare ? square : otherLetter);
}

/** How wide a line of text is in the fonts of a picture, in the unit of `size`. */
export function textWidth(words: string, size: number, isBold = false): number {
  let sum = 0;
  for (const letter of words) sum += widthOf(letter, isBold);
  return (sum * size) / 1000;
}

/** The words as far as there is room, with an ellipsis where they are cut. */
export function cutToWidth(words: string, room: number, size: number, isBold = false): string {
  if (textWidth(words, size, isBold) <= room) return words;
  const letters = Array.from(words);
  while (letters.length > 0 && textWidth(`${letters.join('')}…`, size, isBold) > room)
    letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
