'use client';

import type { RegionId } from '@/lib/engine/model';
import type { MapMode } from '@/lib/flow/canvas/elements';
import type { Camera } from '../canvas/viewport';
import { useShortcutGroups } from '../../shell/shortcuts';
import { toolOfKey } from '../controls/tools';
import type { MapScreenProps } from '../map-screen';
import { mapShortcuts } from '../map-shortcuts';
import type { MapTools } from '../use-map-tools';
import { useRegionOf } from '../use-region-of';
import { useKeys } from './use-keys';
import { useNudge } from './use-nudge';

const zoomStep = 1.5;
const bigStep = 5;

/** What every key of the map does; the `?` list in map-shortcuts.ts names them. */
export function useMapKeys({
  store,
  snapshot,
  architecture,
  option,
  scenes,
  mode,
  anyLost,
  acts,
  playback,
  steps,
  tools,
  camera,
  onMode,
  onLost,
  onText,
  onFit,
}: MapScreenProps & {
  readonly tools: MapTools;
  readonly camera: Camera;
  readonly onMode: (mode: MapMode) => void;
  readonly onLost: (lost: readonly RegionId[]) => void;
  readonly onFit: () => void;
}): void {
  const { selection } = snapshot;
  useShortcutGroups(mapShortcuts);
  const nudge = useNudge({
    store,
    selection,
    option: option.name,
    unused: scenes.unused,
    regionOf: useRegionOf(architecture),
  });
  const letters: Readonly<Record<string, () => void>> = {
    d: () => onMode('draw'),
    f: () => onMode('fail'),
    t: onText,
    '+': () => camera.zoomBy(zoomStep),
    '=': () => camera.zoomBy(zoomStep),
    '-': () => camera.zoomBy(1 / zoomStep),
    '0': onFit,
    ...(mode === 'fail' && anyLost
      ? {
          ' ': playback.playing ? playback.pause : playback.play,
          '.': () => playback.show(Math.min(steps.length, playback.stage + 1)),
          ',': () => playback.show(Math.max(0, playback.stage - 1)),
        }
      : {}),
  };
  useKeys({
    letter: (key) => {
      const own = letters[key];
      const next = mode === 'draw' ? toolOfKey(key) : null;
      if (own) own();
      else if (next !== null) tools.take(next);
      return own !== undefined || next !== null;
    },
    arrow: (direction, isBig) => {
      if (mode === 'fail' || selection.length === 0) return false;
      nudge.by(direction, isBig ? bigStep : 1);
      return true;
    },
    arrowUp: () => {
      if (selection[0]?.kind === 'population') nudge.settle();
    },
    remove: () => {
      if (mode === 'fail' || selection.length === 0) return false;
      acts.remove(selection);
      return true;
    },
    enter: () => nudge.settle(),
    escape: () => {
      if (nudge.cancel()) return true;
      if (tools.tool !== 'select') tools.take('select');
      else if (mode === 'fail') {
        if (anyLost) onLost([]);
        else onMode('draw');
      } else if (selection.length > 0) store.select([]);
      else return false;
      return true;
    },
    undo: store.undo,
    redo: store.redo,
  });
}
