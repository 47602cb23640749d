'use client';

import type { RegionId } from '@/lib/engine/model';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { nextProjection } from '@/lib/flow/canvas/projections';
import type { ZoomTarget } from '@/lib/flow/canvas/zoom-to';
import { useAnnounce } from '../announcer';
import type { Camera } from '../canvas/viewport';
import { useShortcutGroups } from '../../shell/shortcuts';
import { toolOfKey } from '../controls/tools';
import type { MapScreenProps } from '../map-screen';
import { mapShortcuts } from '../map-shortcuts';
import type { MapTools } from '../use-map-tools';
import { useRegionOf } from '../use-region-of';
import { projectionWords, targetOfKey } from '../view/view-words';
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
  onScenario,
  onText,
  onZoom,
  onProjection,
}: MapScreenProps & {
  readonly tools: MapTools;
  readonly camera: Camera;
  readonly onMode: (mode: MapMode) => void;
  readonly onLost: (lost: readonly RegionId[]) => void;
  readonly onZoom: (target: ZoomTarget) => void;
}): void {
  const { selection } = snapshot;
  useShortcutGroups(mapShortcuts);
  const nudge = useNudge({
    store,
    selection,
    option: option.name,
    unused: scenes.unused,
    regionOf: useRegionOf(architecture),
    projection: scenes.scene.projection,
  });
  const announce = useAnnounce();
  const changeProjection = () => {
    const next = nextProjection(scenes.scene.projection.id);
    onProjection(next);
    announce(`${projectionWords[next].name} keeps ${projectionWords[next].keeps}.`);
  };
  const letters: Readonly<Record<string, () => void>> = {
    d: () => onMode('draw'),
    f: () => onMode('fail'),
    t: onText,
    '+': () => camera.zoomBy(zoomStep),
    '=': () => camera.zoomBy(zoomStep),
    '-': () => camera.zoomBy(1 / zoomStep),
    m: () => changeProjection(),
    ...(mode === 'fail' ? { s: onScenario } : {}),
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
      const target = targetOfKey(key);
      if (own) own();
      else if (next !== null) tools.take(next);
      else if (target !== null) onZoom(target);
      return own !== undefined || next !== null || target !== null;
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
