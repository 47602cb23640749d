'use client';

import { useCallback, useEffect, type RefObject } from 'react';
import type { Camera } from './viewport';

/** Room that a thing keeps to the map's edges once it was brought into view: controls stand there. */
const room = { top: 60, right: 16, bottom: 76, left: 16 };

/** How far a stretch has to move to lie between two limits; its start wins where it is too long. */
function shift(start: number, end: number, least: number, most: number): number {
  if (start < least) return least - start;
  return end > most ? Math.max(most - end, least - start) : 0;
}

/**
 * Brings a thing of the map into view where it is not: when the focus comes to it by keyboard, and when
 * it becomes the one that is selected, e.g. from a finding or from the text.
 */
export function useReveal(
  map: RefObject<HTMLElement | null>,
  camera: Camera,
  /** The key of the one selected thing; null for none or several. */
  selected: string | null,
  /** While something is dragged, and before the first view is found, the view stays. */
  held: boolean,
): (thing: Element) => void {
  const reveal = useCallback(
    (thing: Element) => {
      const screen = map.current?.getBoundingClientRect();
      if (!screen) return;
      const box = thing.getBoundingClientRect();
      const x = shift(box.left, box.right, screen.left + room.left, screen.right - room.right);
      const y = shift(box.top, box.bottom, screen.top + room.top, screen.bottom - room.bottom);
      if (x === 0 && y === 0) return;
      const view = camera.view();
      camera.show({ ...view, x: view.x + x, y: view.y + y });
    },
    [map, camera],
  );
  useEffect(() => {
    if (selected === null || held) return undefined;
    // The card has to stand at its place first.
    const frame = requestAnimationFrame(() => {
      const thing = map.current?.querySelector(`[data-map-key="${CSS.escape(selected)}"]`);
      if (thing) reveal(thing);
    });
    return () => cancelAnimationFrame(frame);
  }, [selected, held, map, reveal]);
  return reveal;
}
