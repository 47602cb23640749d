'use client';

import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { findRegion } from '@/lib/engine';
import type { Architecture, Option, RegionId } from '@/lib/engine/model';
import type { Command, DocumentSnapshot, DocumentStore, Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { fitView, type View } from '@/lib/flow/canvas/fit';
import type { Size } from '@/lib/flow/canvas/placement';
import { unproject, type Point } from '@/lib/flow/canvas/projection';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { keysOfThings, picked, thingOf } from '@/lib/flow/canvas/things';
import { shortRegion } from '@/lib/format/region-name';
import type { Acts } from './acts/use-acts';
import { useDrag } from './acts/use-drag';
import { useKeys } from './acts/use-keys';
import { useNudge } from './acts/use-nudge';
import { useRehoming } from './acts/use-rehoming';
import { useCamera, useScreen } from './canvas/viewport';
import { DependencyChips } from './controls/dependency-chips';
import { Legend } from './controls/legend';
import { ToolHint } from './controls/tool-hint';
import { toolOfKey, Tools, type Tool } from './controls/tools';
import { ZoomControls } from './controls/zoom-controls';
import type { MapDialog } from './dialogs/dialog-state';
import type { CascadeStep } from './fail/cascade';
import type { Playback } from './fail/use-playback';
import type { EditOutcome } from './inspector/editing';
import { countryAt } from './land/country-at';
import { landNow } from './land/load';
import { allLayers } from './layers';
import type { MapActions } from './map-actions';
import { MapToolbar } from './map-toolbar';
import { MapView } from './map-view';
import { measuresFor } from './measures';
import { RehomeBanner } from './rehome-banner';
import type { Scenes } from './use-scenes';

const PointMenu = dynamic(() => import('./point-menu').then((m) => m.PointMenu), { ssr: false });
const Player = dynamic(() => import('./fail/player').then((m) => m.Player), { ssr: false });

/** Room for the controls along the edges, and the tools in the upper left corner, in pixels. */
const padding = { top: 60, right: 24, bottom: 84, left: 24 };
const toolsBox = { x: 12, y: 52, width: 162, height: 150 };
const phone = 640;
const phonePadding = { top: 96, right: 12, bottom: 56, left: 12 };

/** The view of everything; on a phone there are no tools in the corner. */
const fitScene = (scene: Scene, screen: Size): View => {
  const isPhone = screen.width < phone;
  const room = isPhone ? phonePadding : padding;
  return fitView(scene, screen, room, measuresFor(screen.width), isPhone ? null : toolsBox);
};

export interface MapScreenProps {
  readonly store: DocumentStore;
  readonly snapshot: DocumentSnapshot;
  readonly architecture: Architecture;
  readonly option: Option;
  readonly scenes: Scenes;
  readonly mode: MapMode;
  readonly lost: readonly RegionId[];
  readonly down: readonly string[];
  /** Things that a finding in the panel points at. */
  readonly pointed: readonly Thing[];
  readonly playback: Playback;
  readonly steps: readonly CascadeStep[];
  readonly acts: Acts;
  readonly run: (command: Command) => EditOutcome;
  readonly onMode: (mode: MapMode) => void;
  readonly onLost: (lost: readonly RegionId[]) => void;
  readonly onDialog: (dialog: MapDialog) => void;
  readonly onText: () => void;
  /** The text panel, where it is open. */
  readonly children?: ReactNode;
}

type OpenMenu =
  | { readonly of: 'things'; readonly things: readonly Thing[]; readonly at: Point }
  | { readonly of: 'region'; readonly region: RegionId; readonly at: Point };

/** The map with all that one does on it: drawing, failing, keys, menus and controls. */
export function MapScreen(props: MapScreenProps) {
  const { store, snapshot, architecture, option, scenes, mode, lost, acts, run, playback } = props;
  const { onMode, onLost, onDialog } = props;
  const { scene, resting, unused, dots } = scenes;
  const camera = useCamera();
  const screen = useScreen();
  const [layers, setLayers] = useState(allLayers);
  const [tool, setTool] = useState<Tool>('select');
  const [linkFrom, setLinkFrom] = useState<RegionId | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);

  const { selection } = snapshot;
  const selected = useMemo(() => keysOfThings(scene, selection), [scene, selection]);
  const pointed = useMemo(() => keysOfThings(scene, props.pointed), [scene, props.pointed]);
  const drag = useDrag({ store, scene, option: option.name, unused, regionOf: findRegion });
  const nudge = useNudge({ store, selection, option: option.name, unused, regionOf: findRegion });
  const rehoming = useRehoming(snapshot, option.name);

  const toggleLost = useCallback(
    (region: RegionId) =>
      onLost(lost.includes(region) ? lost.filter((one) => one !== region) : [...lost, region]),
    [lost, onLost],
  );

  const connect = useCallback(
    (from: RegionId, to: RegionId) => {
      setTool('select');
      setLinkFrom(null);
      if (run({ type: 'add-link', option: option.name, from, to }).ok)
        store.select([{ kind: 'link', from, to }]);
    },
    [run, option.name, store],
  );

  const pick = useCallback(
    (key: string, add: boolean) => {
      const thing = thingOf(scene, key);
      if (thing === null) return;
      if (mode === 'fail') {
        if (thing.kind === 'site') toggleLost(thing.region);
      } else if (tool === 'link' && thing.kind === 'site') {
        if (linkFrom === null || linkFrom === thing.region) setLinkFrom(thing.region);
        else connect(linkFrom, thing.region);
      } else store.select(picked(store.getSnapshot().selection, thing, add));
    },
    [scene, mode, tool, linkFrom, toggleLost, connect, store],
  );

  const actions: MapActions = useMemo(
    () => ({
      pick,
      menu: (key, at) => {
        const thing = thingOf(scene, key);
        if (thing === null || mode === 'fail') return;
        const isSelected = selection.some((one) => one === thing) || selected.has(key);
        if (!isSelected) store.select([thing]);
        setMenu({ of: 'things', things: isSelected ? selection : [thing], at });
      },
      pickRegion: (region, at) => setMenu({ of: 'region', region, at }),
    }),
    [pick, scene, mode, selection, selected, store],
  );

  const takeTool = useCallback(
    (next: Tool) => {
      const [first, second] = store.getSnapshot().selection;
      const from = first?.kind === 'site' ? first.region : null;
      setLinkFrom(next === 'link' ? from : null);
      if (next === 'site') onDialog({ is: 'add-site' });
      else if (next === 'dependency') onDialog({ is: 'add-dependency' });
      else if (next === 'link' && from !== null && second?.kind === 'site')
        onDialog({ is: 'link', from, to: second.region });
      setTool(next === 'population' || next === 'link' ? next : 'select');
    },
    [store, onDialog],
  );

  const background = useCallback(
    (at: Point) => {
      if (mode === 'fail') return;
      if (tool === 'population') {
        const land = landNow();
        const country = land === null ? null : countryAt(land, at);
        setTool('select');
        onDialog({ is: 'add-population', start: { at: unproject(at), country } });
      } else {
        setTool('select');
        store.select([]);
      }
    },
    [mode, tool, onDialog, store],
  );

  const fit = useCallback(() => camera.show(fitScene(resting, screen)), [camera, resting, screen]);

  const zoomStep = 1.5;
  const letters: Readonly<Record<string, () => void>> = {
    d: () => onMode('draw'),
    f: () => onMode('fail'),
    t: props.onText,
    '+': () => camera.zoomBy(zoomStep),
    '=': () => camera.zoomBy(zoomStep),
    '-': () => camera.zoomBy(1 / zoomStep),
    '0': fit,
    ...(mode === 'fail' && lost.length > 0
      ? {
          ' ': playback.playing ? playback.pause : playback.play,
          '.': () => playback.show(Math.min(props.steps.length, playback.stage + 1)),
          ',': () => playback.show(Math.max(0, playback.stage - 1)),
        }
      : {}),
  };
  useKeys({
    letter: (key) => {
      const own = letters[key];
      const next = mode === 'draw' ? toolOfKey(key) : null;
      if (own) own();
      else if (next !== null) takeTool(next);
      return own !== undefined || next !== null;
    },
    arrow: (direction, big) => {
      if (mode === 'fail' || selection.length === 0) return false;
      nudge.by(direction, big ? 5 : 1);
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
      if (tool !== 'select') setTool('select');
      else if (mode === 'fail') {
        if (lost.length > 0) onLost([]);
        else onMode('draw');
      } else if (selection.length > 0) store.select([]);
      else return false;
      return true;
    },
    undo: store.undo,
    redo: store.redo,
  });

  const linkWords =
    linkFrom === null
      ? 'Click a site, then the one it is copied to.'
      : `From ${shortRegion(linkFrom)}: click the site it is copied to.`;
  const dependency = selection.find((thing) => thing.kind === 'dependency');

  return (
    <MapView
      scene={scene}
      resting={resting}
      subject={option.name}
      dots={dots}
      mode={mode}
      layers={layers}
      linking={tool === 'link'}
      selected={selected}
      pointed={pointed}
      candidate={rehoming?.to ?? null}
      fit={fitScene}
      actions={actions}
      onDragStart={drag.start}
      onDrag={drag.move}
      onDragEnd={drag.end}
      onConnect={(fromKey, toKey) => {
        const from = thingOf(scene, fromKey);
        const to = thingOf(scene, toKey);
        if (from?.kind === 'site' && to?.kind === 'site') connect(from.region, to.region);
      }}
      onBackground={background}
    >
      <div className="pointer-events-none absolute inset-3 z-10 flex flex-col gap-2 [&>*>*]:pointer-events-auto">
        <div className="flex items-start gap-2">
          <MapToolbar
            mode={mode}
            onMode={onMode}
            layers={layers}
            onLayers={setLayers}
            undoLabel={snapshot.undoLabels[0] ?? null}
            redoLabel={snapshot.redoLabels[0] ?? null}
            onUndo={store.undo}
            onRedo={store.redo}
            hint={mode === 'fail' && lost.length === 0 ? 'Click a site to lose it' : null}
          />
        </div>
        <div className="flex items-start gap-2">
          {mode === 'draw' ? (
            <div className="max-sm:hidden">
              <Tools tool={tool} onTool={takeTool} />
            </div>
          ) : null}
          {tool === 'population' ? (
            <ToolHint
              words="Click where the users are."
              choose="Choose a place"
              onChoose={() => {
                setTool('select');
                onDialog({ is: 'add-population', start: null });
              }}
              onCancel={() => setTool('select')}
            />
          ) : null}
          {tool === 'link' ? (
            <ToolHint
              words={linkWords}
              choose="Connect to…"
              onChoose={() => {
                setTool('select');
                onDialog({ is: 'link', from: linkFrom, to: null });
              }}
              onCancel={() => setTool('select')}
            />
          ) : null}
          {rehoming === null ? null : <RehomeBanner {...rehoming} />}
        </div>
        <div className="flex min-h-0 flex-1 items-end justify-between gap-2">
          {props.children ?? <span />}
          <div className="ml-auto flex shrink-0 flex-col items-end gap-2">
            <Legend felt={layers.felt} replication={layers.replication}>
              <ZoomControls onFit={fit} />
            </Legend>
          </div>
        </div>
        {mode === 'fail' && lost.length > 0 ? (
          <div>
            <Player steps={props.steps} playback={playback} />
          </div>
        ) : null}
      </div>
      <div className="absolute top-3 right-3 z-10">
        <DependencyChips
          dependencies={architecture.dependencies}
          down={props.down}
          selected={dependency?.kind === 'dependency' ? dependency.name : null}
          onPick={(name) => store.select([{ kind: 'dependency', name }])}
        />
      </div>
      {menu === null ? null : (
        <PointMenu
          at={menu.at}
          entries={
            menu.of === 'things'
              ? acts.entries(menu.things)
              : [
                  {
                    label: `Add a site in ${shortRegion(menu.region)}`,
                    onSelect: () => acts.addSite(menu.region),
                  },
                ]
          }
          onClose={() => setMenu(null)}
        />
      )}
    </MapView>
  );
}
