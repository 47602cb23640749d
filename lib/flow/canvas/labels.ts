import { crosses, overlaps, type Box } from './box';
import type { Point } from './projection';

export interface LabelRequest {
  readonly id: string;
  /** Where the label may stand, best first. */
  readonly boxes: readonly Box[];
  /** Higher ones choose first. */
  readonly weight: number;
  /** Left out rather than laid on a line. */
  readonly shy?: boolean;
}

/** Lines that labels should rather not lie on, as runs of points. */
export type Lines = readonly (readonly Point[])[];

/** Whether a line runs through the box. */
export function onAnyLine(box: Box, lines: Lines): boolean {
  return lines.some((line) =>
    line.some((point, i) => {
      const before = line[i - 1];
      return before !== undefined && crosses(box, before, point);
    }),
  );
}

/** Pixels between a label and anything else. */
const labelGap = 3;

/**
 * Gives each label the first of its places that is free and on no line, heaviest first; a label without a free place
 * is left out, and shows on hover and focus alone. Takes note of what it placed in `taken`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: Box[],
  lines: Lines = [],
): ReadonlyMap<string, number> {
  const order = [...requests].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const places = new Map<string, number>();
  for (const { id, boxes, shy = false } of order) {
    const isFree = (box: Box) => !taken.some((other) => overlaps(box, other, labelGap));
    const clear = boxes.findIndex((box) => isFree(box) && !onAnyLine(box, lines));
    const place = clear === -1 && !shy ? boxes.findIndex(isFree) : clear;
    const box = boxes[place];
    if (!box) continue;
    places.set(id, place);
    taken.push(box);
  }
  return places;
}
