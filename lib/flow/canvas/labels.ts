import { overlaps, type Box } from './box';

export interface LabelRequest {
  readonly id: string;
  /** Where the label may stand, best first. */
  readonly boxes: readonly Box[];
  /** Higher ones choose first. */
  readonly weight: number;
}

/** Pixels between a label and anything else. */
const labelGap = 3;

/**
 * Gives each label the first of its places that is free, heaviest first; a label without a free place
 * is left out, and shows on hover and focus alone. Takes note of what it placed in `taken`.
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  taken: Box[],
): ReadonlyMap<string, number> {
  const order = [...requests].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const places = new Map<string, number>();
  for (const { id, boxes } of order) {
    const free = boxes.findIndex((box) => !taken.some((other) => overlaps(box, other, labelGap)));
    const box = boxes[free];
    if (!box) continue;
    places.set(id, free);
    taken.push(box);
  }
  return places;
}
