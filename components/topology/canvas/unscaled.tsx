'use client';

import { useCallback, useRef, type ReactNode } from 'react';
import type { View } from '@/lib/flow/canvas/fit';
import { useEveryView } from './viewport';

/**
 * Keeps `--map-unscale` at one over the zoom on the map's root: what carries the class
 * `map-unscaled` stays as large on screen as it is drawn, while the map under it grows. It is drawn
 * `scale` times as large as it says, on wide screens and for a room.
 */
export function UnscaleVariable({ scale }: { readonly scale: number }) {
  const anchor = useRef<HTMLSpanElement>(null);
  const onView = useCallback(
    ({ zoom }: View) => {
      const root = anchor.current?.closest<HTMLElement>('.react-flow');
      root?.style.setProperty('--map-unscale', String(scale / zoom));
    },
    [scale],
  );
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
  onNear,
  children,
}: {
  readonly x?: number;
  readonly y?: number;
  readonly className?: string;
  /** Told when the pointer or the focus comes to what is drawn here, and when it leaves. */
  readonly onNear?: (isNear: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    // It draws; the buttons inside are what one works with.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      onPointerEnter={onNear && (() => onNear(true))}
      onPointerLeave={onNear && (() => onNear(false))}
      onFocus={onNear && (() => onNear(true))}
      onBlur={onNear && (() => onNear(false))}
      className={`absolute top-0 left-0 size-0 origin-top-left ${className}`}
      style={{ transform: `translate(${x}px, ${y}px) scale(var(--map-unscale, 1))` }}
    >
      {children}
    </div>
  );
}
