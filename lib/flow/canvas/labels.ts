import type { Box } from './box';
import type { Space } from './space';

export interface LabelRequest {
  readonly id: string;
  /** Where the label may stand, best first. */
  readonly boxes: readonly Box[];
  /** Higher ones choose first. */
  readonly weight: number;
  /** Left out rather than laid on a line. */
  readonly shy?: boolean;
}

/** Pixels between a label and anything else. */
const labelGap = 3;

/**
 * Gives each label the first of its places that is free and on no line, heaviest first, and puts it
 * down in `space`. A label without a free place is left out: it shows on hover and focus alone.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  space: Space,
): ReadonlyMap<string, number> {
  const order = [...requests].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const places = new Map<string, number>();
  for (const { id, boxes, shy = false } of order) {
    const isFree = (box: Box): boolean => space.isFree(box, labelGap);
    const clear = boxes.findIndex((box) => isFree(box) && space.linesThrough(box) === 0);
    const place = clear === -1 && !shy ? boxes.findIndex(isFree) : clear;
    const box = boxes[place];
    if (!box) continue;
    places.set(id, place);
    space.add(box);
  }
  return places;
}
