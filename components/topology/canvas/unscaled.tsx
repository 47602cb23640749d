'use client';

import { useCallback, useRef, type ReactNode } from 'react';
import type { View } from '@/lib/flow/canvas/fit';
import { useEveryView } from './viewport';

/**
 * Keeps `--map-unscale` at one over the zoom on the map's root: what carries the class
 * `map-unscaled` stays as large on screen as it is drawn, while the map under it grows.
 */
export function UnscaleVariable() {
  const anchor = useRef<HTMLSpanElement>(null);
  const onView = useCallback(({ zoom }: View) => {
    const root = anchor.current?.closest<HTMLElement>('.react-flow');
    root?.style.setProperty('--map-unscale', String(1 / zoom));
  }, []);
  useEveryView(onView);
  return <span ref={anchor} hidden />;
}

/** A length in pixels inside of the map, for lines that stay as thin as they are whatever the zoom. */
export const unscaled = (pixels: number): string => `calc(${pixels}px * var(--map-unscale, 1))`;

/** A point of the map at which things are drawn in pixels, whatever the zoom. */
export function Unscaled({
  x = 0,
  y = 0,
  className = '',
  children,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div
      className={`absolute top-0 left-0 size-0 origin-top-left ${className}`}
      style={{ transform: `translate(${x}px, ${y}px) scale(var(--map-unscale, 1))` }}
    >
      {children}
    </div>
  );
}
