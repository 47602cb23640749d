'use client';

import { useEffect, useRef, useState, type RefObject } from 'react';
import type { Point } from '@/lib/flow/canvas/projection';
import { useStable } from '../use-stable';

/** A rectangle of the window, from its upper left corner. */
export interface Frame {
  readonly from: Point;
  readonly to: Point;
}

/** Less than this is a click. */
const least = 6;

const frameOf = (a: Point, b: Point): Frame => ({
  from: { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y) },
  to: { x: Math.max(a.x, b.x), y: Math.max(a.y, b.y) },
});

/**
 * Drawing a frame around things with Shift held. The map beneath does not hear of it: it would move with
 * the pointer, and let the selection go at the end. Gives the frame while it is drawn.
 */
export function useMarquee(
  host: RefObject<HTMLElement | null>,
  isOn: boolean,
  onFrame: (frame: Frame) => void,
): Frame | null {
  const [frame, setFrame] = useState<Frame | null>(null);
  const start = useRef<Point | null>(null);
  const drawn = useRef(false);
  const done = useStable(onFrame);

  useEffect(() => {
    const element = host.current;
    if (element === null || !isOn) return undefined;
    const pointOf = (event: MouseEvent): Point => ({ x: event.clientX, y: event.clientY });
    const isGround = (target: EventTarget | null) =>
      target instanceof Element && target.classList.contains('react-flow__pane');
    const down = (event: PointerEvent | MouseEvent) => {
      if (!event.shiftKey || event.button !== 0 || !isGround(event.target)) return;
      event.stopPropagation();
      start.current = pointOf(event);
    };
    const move = (event: PointerEvent) => {
      if (start.current === null) return;
      const next = frameOf(start.current, pointOf(event));
      const isWide = next.to.x - next.from.x > least || next.to.y - next.from.y > least;
      if (isWide) {
        drawn.current = true;
        setFrame(next);
      }
    };
    const up = (event: PointerEvent) => {
      if (start.current === null) return;
      const next = frameOf(start.current, pointOf(event));
      start.current = null;
      setFrame(null);
      if (drawn.current) done(next);
    };
    const click = (event: MouseEvent) => {
      if (!drawn.current) return;
      drawn.current = false;
      event.stopPropagation();
    };
    element.addEventListener('pointerdown', down, true);
    element.addEventListener('mousedown', down, true);
    element.addEventListener('click', click, true);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    return () => {
      element.removeEventListener('pointerdown', down, true);
      element.removeEventListener('mousedown', down, true);
      element.removeEventListener('click', click, true);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
    };
  }, [host, isOn, done]);
  return frame;
}
