'use client';

import { useCallback, useEffect, useEffectEvent, type RefObject } from 'react';
import type { Box } from '@/lib/flow/canvas/box';
import type { Size } from '@/lib/flow/canvas/placement';
import type { Camera } from './viewport';

/** Room that a thing keeps to the map's edges once it was brought into view: controls stand there. */
const room = { top: 60, right: 16, bottom: 76, left: 16 };

/** How far a stretch has to move to lie between two limits; its start wins where it is too long. */
function shift(start: number, end: number, least: number, most: number): number {
  if (start < least) return least - start;
  return end > most ? Math.max(most - end, least - start) : 0;
}

/** How far a box has to move to stand free on a screen, both in pixels. */
function shiftOf({ x, y, width, height }: Box, screen: Size): { x: number; y: number } {
  return {
    x: shift(x, x + width, room.left, screen.width - room.right),
    y: shift(y, y + height, room.top, screen.height - room.bottom),
  };
}

/**
 * Brings a thing of the map into view where it is not: when the focus comes to it by keyboard, and when
 * it becomes the one that is selected, e.g. from a finding, from the text or from the address.
 */
export function useReveal(
  map: RefObject<HTMLElement | null>,
  camera: Camera,
  /** The key of the one selected thing; null for none or several. */
  selected: string | null,
  /** While something is dragged, and before the first view is found, the view stays. */
  held: boolean,
  /** Where a thing stands at a zoom, in pixels from the canvas' origin; null: nowhere. */
  boxOf: (key: string, zoom: number) => Box | null,
): (thing: Element) => void {
  const bring = useCallback(
    (box: Box) => {
      const screen = map.current?.getBoundingClientRect();
      if (!screen) return;
      const { x, y } = shiftOf(box, screen);
      if (x === 0 && y === 0) return;
      const view = camera.view();
      camera.show({ ...view, x: view.x + x, y: view.y + y });
    },
    [map, camera],
  );
  const bringSelected = useEffectEvent((key: string) => {
    const view = camera.view();
    const box = boxOf(key, view.zoom);
    if (box) bring({ ...box, x: box.x + view.x, y: box.y + view.y });
  });
  useEffect(() => {
    if (selected !== null && !held) bringSelected(selected);
  }, [selected, held]);
  return useCallback(
    (thing: Element) => {
      const screen = map.current?.getBoundingClientRect();
      if (!screen) return;
      const { left, top, width, height } = thing.getBoundingClientRect();
      bring({ x: left - screen.left, y: top - screen.top, width, height });
    },
    [map, bring],
  );
}
