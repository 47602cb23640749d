'use client';

import { useCallback, useSyncExternalStore } from 'react';
import { projections } from '@/lib/flow/canvas/projections';
import {
  projectionIds,
  type Projection,
  type ProjectionId,
} from '@/lib/flow/canvas/projections/projection';

const storageKey = 'meridian:map:projection';
const listeners = new Set<() => void>();
/** What was chosen on this page, for browsers that keep nothing. */
let chosen: ProjectionId | null = null;

function stored(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

const now = (): ProjectionId => {
  const kept = stored();
  return chosen ?? projectionIds.find((id) => id === kept) ?? 'mercator';
};
const atServer = (): ProjectionId => 'mercator';

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => listeners.delete(listen);
}

/** The map that is drawn on, kept in the browser for the next time, and the way to choose another one. */
export function useMapProjection(): {
  readonly projection: Projection;
  readonly onProjection: (id: ProjectionId) => void;
} {
  const id = useSyncExternalStore(subscribe, now, atServer);
  const onProjection = useCallback((next: ProjectionId) => {
    chosen = next;
    try {
      localStorage.setItem(storageKey, next);
    } catch {
      // Nothing is kept; the page itself remembers.
    }
    for (const listen of listeners) listen();
  }, []);
  return { projection: projections[id], onProjection };
}
