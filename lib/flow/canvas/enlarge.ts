import type { View } from './fit';
import type { Size } from './placement';

/**
 * Cards, labels and lines are drawn so many times as large on a wide screen: what is laid out is a
 * screen that is smaller by as much.
 */
export const shrunk = ({ width, height }: Size, by: number): Size => ({
  width: width / by,
  height: height / by,
});

/** A view of the shrunk screen, on the whole one. */
export const enlarged = ({ x, y, zoom }: View, by: number): View => ({
  x: x * by,
  y: y * by,
  zoom: zoom * by,
});
