'use client';

import { createContext, useContext } from 'react';
import type { RegionId } from '@/lib/engine/model';

/** What one does to things on the map. Stable for as long as the map is open. */
export interface MapActions {
  /** Selects a thing, or adds it to the selection; in Fail takes a site out or back. */
  readonly pick: (key: string, add: boolean) => void;
  /** Opens the list of what can be done with a thing, at a point of the window. */
  readonly menu: (key: string, at: { readonly x: number; readonly y: number }) => void;
  /** Opens an unused region: to add a site there. */
  readonly pickRegion: (region: RegionId, at: { readonly x: number; readonly y: number }) => void;
  /** The pointer or the focus has come to a region or left it: null. */
  readonly pointRegion: (region: RegionId | null) => void;
}

const Context = createContext<MapActions | null>(null);

export const MapActionsProvider = Context.Provider;

/** The actions of the map around. Throws outside of one. */
export function useMapActions(): MapActions {
  const actions = useContext(Context);
  if (!actions) throw new Error('useMapActions outside of a map');
  return actions;
}
