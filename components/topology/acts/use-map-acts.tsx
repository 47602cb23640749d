'use client';

import { Globe, Maximize } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { RegionId } from '@/lib/engine/model';
import type { MapMode } from '@/lib/flow/canvas/elements';
import type { Direction } from '@/lib/flow/canvas/nearest-region';
import { nextProjection } from '@/lib/flow/canvas/projections';
import type { ZoomTarget } from '@/lib/flow/canvas/zoom-to';
import { useActsHere, type Act } from '../../shell/acts';
import type { Camera } from '../canvas/viewport';
import { tools as toolList } from '../controls/tools';
import { useAnnounce } from '../announcer';
import type { MapScreenProps } from '../map-screen';
import type { MapTools } from '../use-map-tools';
import { useRegionOf } from '../use-region-of';
import { useStable } from '../use-stable';
import { projectionWords, zoomTargets } from '../view/view-words';
import { useNudge } from './use-nudge';

const zoomStep = 1.5;
const bigStep = 5;

const directions: readonly { readonly key: string; readonly to: Direction }[] = [
  { key: '↑', to: 'up' },
  { key: '↓', to: 'down' },
  { key: '←', to: 'left' },
  { key: '→', to: 'right' },
];

/** Offers what can be done on the map besides the acts on its things: view, tools, moving, playing a loss. */
export function useMapActs({
  store,
  snapshot,
  architecture,
  option,
  scenes,
  mode,
  anyLost,
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
  presenting,
  onPresent,
  drawnAs,
  onDrawnAs,
}: MapScreenProps & {
  readonly tools: MapTools;
  readonly camera: Camera;
  readonly onMode: (mode: MapMode) => void;
  readonly onLost: (lost: readonly RegionId[]) => void;
  readonly onZoom: (target: ZoomTarget) => void;
}): void {
  const { selection } = snapshot;
  const nudge = useNudge({
    store,
    selection,
    option: option.name,
    unused: scenes.unused,
    regionOf: useRegionOf(architecture),
    projection: scenes.scene.projection,
  });
  const announce = useAnnounce();
  const changeProjection = useStable(() => {
    const next = nextProjection(scenes.scene.projection.id);
    onProjection(next);
    announce(`${projectionWords[next].name} keeps ${projectionWords[next].keeps}.`);
  });
  const redraw = useStable(() => onDrawnAs(drawnAs === 'map' ? 'schematic' : 'map'));
  const now = useStable(() => ({
    mode,
    anyLost,
    drawnAs,
    playback,
    steps,
    nudge,
    tool: tools.tool,
    presenting,
  }));
  const settle = useStable(() => {
    if (selection[0]?.kind === 'population') nudge.settle();
  });
  const { take } = tools;

  useEffect(() => {
    const up = (event: KeyboardEvent) => {
      if (event.key.startsWith('Arrow')) settle();
    };
    window.addEventListener('keyup', up);
    return () => window.removeEventListener('keyup', up);
  }, [settle]);

  const acts = useMemo((): readonly Act[] => {
    const isDrawing = () => now().mode === 'draw';
    const isPlaying = () => now().mode === 'fail' && now().anyLost;
    const can = (kinds: readonly string[]) => () =>
      isDrawing() && store.getSnapshot().selection.some(({ kind }) => kinds.includes(kind));
    return [
      {
        id: 'enter',
        label: 'Select what is in focus; in Fail lose the site, cut the link',
        group: 'Map',
        keys: ['Enter'],
        run: null,
      },
      {
        id: 'draw',
        label: 'Draw: select, add, move',
        group: 'Map',
        keys: ['D'],
        run: () => onMode('draw'),
      },
      {
        id: 'fail',
        label: 'Fail: take sites out, cut links, and see what follows',
        group: 'Map',
        keys: ['F'],
        run: () => onMode('fail'),
      },
      {
        id: 'present',
        label: 'Present the map full screen, and return',
        short: 'Present full screen',
        group: 'Map',
        keys: ['Shift P'],
        menus: ['map'],
        run: onPresent,
      },
      {
        id: 'end-presenting',
        label: 'Leave full screen',
        group: 'Map',
        keys: ['Esc'],
        when: () => now().presenting,
        run: onPresent,
      },
      { id: 'text', label: 'Text of the document', group: 'Map', keys: ['T'], run: onText },
      {
        id: 'zoom-in',
        label: 'Zoom in',
        group: 'Map',
        keys: ['+', '='],
        run: () => camera.zoomBy(zoomStep),
      },
      {
        id: 'zoom-out',
        label: 'Zoom out',
        group: 'Map',
        keys: ['-'],
        run: () => camera.zoomBy(1 / zoomStep),
      },
      {
        id: 'drawn-as',
        label: 'Map or schematic',
        group: 'Map',
        keys: ['G'],
        menus: ['map'],
        run: redraw,
      },
      {
        id: 'projection',
        label: 'Next projection',
        group: 'Map',
        keys: ['M'],
        icon: <Globe aria-hidden />,
        menus: ['map'],
        when: () => now().drawnAs === 'map',
        run: changeProjection,
      },
      ...zoomTargets.map(({ target, label, key }): Act => ({
        id: `zoom-${target}`,
        label: `Zoom to: ${label}`,
        group: 'Map',
        keys: [key],
        icon: <Maximize aria-hidden />,
        menus: target === 'everything' ? ['map'] : [],
        run: () => onZoom(target),
      })),
      ...toolList.map(({ tool, does, key, icon: Icon }): Act => ({
        id: `tool-${tool}`,
        label: does,
        group: 'While drawing',
        keys: [key],
        icon: <Icon aria-hidden />,
        menus: tool === 'select' ? [] : ['map'],
        when: isDrawing,
        run: () => take(tool),
      })),
      ...directions.map(({ key, to }): Act => ({
        id: `move-${to}`,
        label: `Move ${to}`,
        group: 'What is selected',
        keys: [key, `Shift ${key}`],
        when: can(['site', 'population']),
        run: (chord) => {
          now().nudge.by(to, chord?.startsWith('Shift') === true ? bigStep : 1);
          // From the palette there is no key to let go of.
          if (chord === undefined) settle();
        },
      })),
      {
        id: 'settle',
        label: 'Move it there',
        group: 'What is selected',
        keys: ['Enter'],
        when: () => isDrawing() && store.getSnapshot().preview !== null,
        run: () => now().nudge.settle(),
      },
      {
        id: 'cancel-move',
        label: 'Leave it where it was',
        group: 'What is selected',
        keys: ['Esc'],
        when: () => store.getSnapshot().preview !== null,
        run: () => now().nudge.cancel(),
      },
      {
        id: 'tool-away',
        label: 'Put the tool away',
        group: 'While drawing',
        keys: ['Esc'],
        when: () => now().tool !== 'select',
        run: () => take('select'),
      },
      {
        id: 'unselect',
        label: 'Select nothing',
        group: 'What is selected',
        keys: ['Esc'],
        when: () => isDrawing() && store.getSnapshot().selection.length > 0,
        run: () => store.select([]),
      },
      {
        id: 'scenario',
        label: 'Pick a scenario: a provider, a continent, a dependency, a cut',
        group: 'While failing',
        keys: ['S'],
        when: () => now().mode === 'fail',
        run: onScenario,
      },
      {
        id: 'play',
        label: 'Play and pause',
        group: 'While failing',
        keys: ['Space'],
        when: isPlaying,
        run: () => {
          const { playback: shown } = now();
          if (shown.playing) shown.pause();
          else shown.play();
        },
      },
      {
        id: 'next-step',
        label: 'Next step',
        group: 'While failing',
        keys: ['.'],
        when: isPlaying,
        run: () => {
          const { playback: shown, steps: all } = now();
          shown.show(Math.min(all.length, shown.stage + 1));
        },
      },
      {
        id: 'step-before',
        label: 'Step before',
        group: 'While failing',
        keys: [','],
        when: isPlaying,
        run: () => {
          const { playback: shown } = now();
          shown.show(Math.max(0, shown.stage - 1));
        },
      },
      {
        id: 'clear-loss',
        label: 'Bring everything back',
        group: 'While failing',
        keys: ['Esc'],
        when: isPlaying,
        run: () => onLost([]),
      },
      {
        id: 'back-to-draw',
        label: 'Back to drawing',
        group: 'While failing',
        keys: ['Esc'],
        when: () => now().mode === 'fail' && !now().anyLost,
        run: () => onMode('draw'),
      },
    ];
  }, [
    store,
    camera,
    now,
    settle,
    take,
    changeProjection,
    redraw,
    onMode,
    onLost,
    onScenario,
    onText,
    onZoom,
    onPresent,
  ]);
  useActsHere(acts);
}
