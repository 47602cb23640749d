'use client';

import { useReactFlow, useStore, useStoreApi } from '@xyflow/react';
import { useEffect, useMemo } from 'react';
import type { View } from '@/lib/flow/canvas/fit';
import type { Size } from '@/lib/flow/canvas/placement';
import type { Point } from '@/lib/flow/canvas/projection';

export { Handle, Position, ViewportPortal } from '@xyflow/react';
export type { NodeProps } from '@xyflow/react';

/** Calls back with the view and the size of the screen now and on each change of either, without a render. */
export function useEveryView(onView: (view: View, screen: Size) => void): void {
  const store = useStoreApi();
  useEffect(() => {
    let last = '';
    const tell = () => {
      const { transform, width, height } = store.getState();
      const state = `${transform.join()} ${width} ${height}`;
      if (state === last || width === 0) return;
      last = state;
      onView({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
    };
    tell();
    return store.subscribe(tell);
  }, [store, onView]);
}

/** The size of the map on screen, in pixels; zeros before the first layout. */
export function useScreen(): Size {
  const width = useStore((state) => state.width);
  const height = useStore((state) => state.height);
  return useMemo(() => ({ width, height }), [width, height]);
}

/** Commands on the view; stable. Moves take 200 ms, none for those who ask for reduced motion. */
export interface Camera {
  readonly show: (view: View, options?: { readonly jump?: boolean }) => void;
  readonly zoomBy: (factor: number) => void;
  readonly view: () => View;
  /** The canvas point under a point of the window. */
  readonly toCanvas: (client: Point) => Point;
}

const calm = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

export function useCamera(): Camera {
  const flow = useReactFlow();
  return useMemo(() => {
    const duration = () => (calm() ? 0 : 200);
    return {
      show: (view, { jump = false } = {}) => {
        void flow.setViewport(view, jump ? {} : { duration: duration() });
      },
      zoomBy: (factor) => {
        void flow.zoomTo(flow.getZoom() * factor, { duration: duration() });
      },
      view: () => flow.getViewport(),
      toCanvas: (client) => flow.screenToFlowPosition(client, { snapToGrid: false }),
    };
  }, [flow]);
}
