'use client';

import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Architecture, Loss, Option, RegionId, Scenario } from '@/lib/engine/model';
import type { Command, DocumentSnapshot, DocumentStore, Thing } from '@/lib/flow';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { enlarged, shrunk } from '@/lib/flow/canvas/enlarge';
import { fitView, type Padding, type View } from '@/lib/flow/canvas/fit';
import type { Size } from '@/lib/flow/canvas/placement';
import type { ProjectionId } from '@/lib/flow/canvas/projections/projection';
import type { LinkEnds } from '@/lib/flow/canvas/scene/cut-links';
import type { Ghost } from '@/lib/flow/canvas/scene/ghost';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { placeOf } from '@/lib/flow/canvas/scene/sites';
import type { Point } from '@/lib/flow/canvas/projection';
import { thingsIn } from '@/lib/flow/canvas/things-in';
import { isSameThing } from '@/lib/flow/store/selection';
import { keysOfThings, thingOf } from '@/lib/flow/canvas/things';
import { continentView, partView, worldView, type ZoomTarget } from '@/lib/flow/canvas/zoom-to';
import { shortRegion } from '@/lib/format/region-name';
import type { Acts } from './acts/use-acts';
import { useDrag } from './acts/use-drag';
import { useMapActs } from './acts/use-map-acts';
import { useRehoming } from './acts/use-rehoming';
import { useCamera, useScreen } from './canvas/viewport';
import type { MapDialog } from './dialogs/dialog-state';
import type { CascadeStep } from './fail/cascade';
import type { Playback } from './fail/use-playback';
import type { EditOutcome } from './inspector/editing';
import { useDependencyPlaces } from './dependencies/use-dependency-places';
import { firstLayers } from './layers';
import { MapOverlay } from './map-overlay';
import { MapView } from './map-view';
import { measuresFor } from './measures';
import { useKept } from './use-kept';
import { useTrips } from './trips/use-trips';
import { useMapTools } from './use-map-tools';
import type { Scenes } from './use-scenes';
import { useRegionOf } from './use-region-of';
import { mapScale } from './presenting/map-scale';
import type { DrawnAs } from './view/view-words';
import { useStable } from './use-stable';

const SchematicView = dynamic(
  () => import('./schematic/schematic-view').then((m) => m.SchematicView),
  { ssr: false },
);
const PointMenu = dynamic(() => import('./point-menu').then((m) => m.PointMenu), { ssr: false });

/** Room for the controls along the edges, and the tools in the upper left corner, in pixels. */
const padding = { top: 60, right: 24, bottom: 84, left: 24 };
const toolsBox = { x: 12, y: 52, width: 162, height: 150 };
const phone = 640;
/** More marks of dependencies than these cover a phone's map; their tab lists them. */
const mostOnPhone = 2;
const phonePadding = { top: 96, right: 12, bottom: 56, left: 12 };

const roomOf = ({ width }: Size): Padding => (width < phone ? phonePadding : padding);

/** The view of everything; on a phone there are no tools in the corner. */
const fitScene = (scene: Scene, screen: Size): View => {
  const tools = screen.width < phone ? null : toolsBox;
  return fitView(scene, screen, roomOf(screen), measuresFor(screen.width), tools);
};

/** The view of some things of the map, as near as they go. */
const viewOfThings = (scene: Scene, keys: ReadonlySet<string>, screen: Size): View | null =>
  partView(scene, keys, screen, roomOf(screen), measuresFor(screen.width));

/** The view of what one zooms to; null where there is nothing of it. */
function viewOf(
  target: ZoomTarget,
  {
    scene,
    selected,
    screen,
  }: { readonly scene: Scene; readonly selected: ReadonlySet<string>; readonly screen: Size },
): View | null {
  const room = roomOf(screen);
  if (target === 'everything') return fitScene(scene, screen);
  if (target === 'world') return worldView(scene.projection, screen, room);
  if (target === 'selection') return viewOfThings(scene, selected, screen);
  return continentView(target, scene.projection, screen, room);
}

const nameOf = ({ name }: { readonly name: string }): string => name;
const keyOf = ({ key }: { readonly key: string }): string => key;

export interface MapScreenProps {
  readonly store: DocumentStore;
  readonly snapshot: DocumentSnapshot;
  readonly architecture: Architecture;
  readonly option: Option;
  readonly scenes: Scenes;
  readonly mode: MapMode;
  readonly lost: readonly RegionId[];
  /** Whether anything is lost: sites, or something with a name. */
  readonly anyLost: boolean;
  readonly down: readonly string[];
  /** What is lost at the stage that is shown. */
  readonly loss: Loss;
  /** The tab that lists what the service hangs on. */
  readonly dependenciesHref: string;
  /** Things that a finding in the panel points at. */
  readonly pointed: readonly Thing[];
  /** What a fix that is looked at would change; null: nothing. */
  readonly ghost: Ghost | null;
  /** Told which thing is under the pointer or in focus on the map; null: none. */
  readonly onNear: (thing: Thing | null) => void;
  readonly playback: Playback;
  readonly steps: readonly CascadeStep[];
  readonly acts: Acts;
  readonly run: (command: Command) => EditOutcome;
  readonly onMode: (mode: MapMode) => void;
  readonly onLost: (lost: readonly RegionId[]) => void;
  /** Cuts links in Fail, or mends them. */
  readonly onCut: (links: readonly LinkEnds[]) => void;
  /** The state of the network that tints and milliseconds are of. */
  readonly network: Scenario;
  readonly onNetwork: (network: Scenario) => void;
  readonly onDialog: (dialog: MapDialog) => void;
  /** Opens the list of losses that can be played. */
  readonly onScenario: () => void;
  readonly onText: () => void;
  readonly onProjection: (id: ProjectionId) => void;
  /** The map has the screen for itself. */
  readonly presenting: boolean;
  /** Begins and ends that. */
  readonly onPresent: () => void;
  readonly drawnAs: DrawnAs;
  readonly onDrawnAs: (drawnAs: DrawnAs) => void;
  /** The text panel, where it is open. */
  readonly children?: ReactNode;
}

/** The map with all that one does on it: drawing, failing, keys, menus and controls. */
export function MapScreen(props: MapScreenProps) {
  const { store, snapshot, architecture, option, scenes, mode, lost, acts, run } = props;
  const { scene, resting, unused, dots } = scenes;
  const { selection } = snapshot;
  const { drawnAs } = props;
  const camera = useCamera();
  const screen = useScreen();
  const { presenting, onPresent } = props;
  const scale = mapScale(screen.width, presenting);
  const fitLarge = useCallback(
    (whole: Scene, size: Size) => enlarged(fitScene(whole, shrunk(size, scale)), scale),
    [scale],
  );
  const [layers, setLayers] = useState(() => firstLayers(architecture.dependencies));

  const selected = useMemo(() => keysOfThings(scene, selection), [scene, selection]);
  const pointed = useMemo(() => keysOfThings(scene, props.pointed), [scene, props.pointed]);
  const regionOf = useRegionOf(architecture);
  const drag = useDrag({ store, scene, option: option.name, unused, regionOf });
  const rehoming = useRehoming(snapshot, option.name);

  const onMode = useStable(props.onMode);
  const onLost = useStable(props.onLost);
  const onCut = useStable(props.onCut);
  const onDialog = useStable(props.onDialog);
  const [schematicZoom, setSchematicZoom] = useState<{ readonly target: ZoomTarget } | null>(null);
  const zoomTo = useStable((target: ZoomTarget) => {
    if (drawnAs === 'schematic') {
      setSchematicZoom({ target });
      return;
    }
    const view = viewOf(target, { scene: resting, selected, screen: shrunk(screen, scale) });
    if (view !== null) camera.show(enlarged(view, scale));
  });
  const fit = useStable(() => zoomTo('everything'));
  const toggleLost = useStable((region: RegionId) =>
    onLost(lost.includes(region) ? lost.filter((one) => one !== region) : [...lost, region]),
  );
  const selectFrame = useStable((from: Point, to: Point) => {
    const inside = thingsIn(scene, from, to);
    const others = selection.filter((one) => !inside.some((thing) => isSameThing(one, thing)));
    store.select([...others, ...inside]);
  });
  const nearThing = useStable((key: string | null) =>
    props.onNear(key === null ? null : thingOf(scene, key)),
  );
  const pickDependency = useStable((name: string | null) =>
    store.select(name === null ? [] : [{ kind: 'dependency', name }]),
  );
  const tools = useMapTools({
    store,
    scene,
    option,
    mode,
    run,
    onDialog,
    onToggleLost: toggleLost,
    onToggleCut: onCut,
  });
  useMapActs({ ...props, tools, camera, onMode, onLost, onZoom: zoomTo });

  const from = rehoming?.to ?? tools.region;
  const trips = useTrips(architecture, option, from);
  const pointedRegion = useMemo(() => {
    const region = tools.region === null ? undefined : regionOf(tools.region);
    return region === undefined ? null : { region: region.id, place: placeOf(region) };
  }, [tools.region, regionOf]);
  const dependencies = useKept(architecture.dependencies, nameOf);
  const dependency = selection.find((thing) => thing.kind === 'dependency');
  const selectedName = dependency?.kind === 'dependency' ? dependency.name : null;
  const needing = useKept(
    resting.sites.map(({ key, region, at }) => ({ key, region, at })),
    keyOf,
  );
  const followed = useKept(
    mode === 'draw' ? needing.filter(({ key }) => selected.has(key)) : [],
    keyOf,
  );
  const known = useDependencyPlaces(
    dependencies,
    needing,
    props.loss,
    scenes.regions,
    scene.projection,
  );
  const marks = known?.places.reduce((sum, place) => sum + place.marks.length, 0) ?? 0;
  const isCrowded = screen.width < phone && marks > mostOnPhone;
  const places = layers.dependencies && !isCrowded ? known : null;
  const { menu } = tools;
  const { onProjection, onDrawnAs } = props;
  // Users have no place on a schematic: they are put in by their list.
  const backgroundOfSchematic = useStable(() => {
    if (tools.tool === 'population') tools.choose();
    else if (mode === 'draw') store.select([]);
  });
  const hasSelection = selected.size > 0;
  const view = useMemo(
    () => ({
      projection: scene.projection.id,
      onProjection,
      drawnAs,
      onDrawnAs,
      onZoom: zoomTo,
      hasSelection,
    }),
    [scene.projection, onProjection, drawnAs, onDrawnAs, zoomTo, hasSelection],
  );
  return (
    <>
      {drawnAs === 'schematic' ? (
        <SchematicView
          scene={scene}
          resting={resting}
          subject={option.name}
          routing={option.routing}
          mode={mode}
          layers={layers}
          linking={tools.tool === 'link'}
          selected={selected}
          pointed={pointed}
          padding={roomOf(screen)}
          actions={tools.actions}
          zoom={schematicZoom}
          onConnect={tools.connect}
          onBackground={backgroundOfSchematic}
          onBackgroundMenu={tools.backgroundMenu}
        />
      ) : (
        <MapView
          scene={scene}
          resting={resting}
          subject={option.name}
          dots={dots}
          mode={mode}
          layers={layers}
          linking={tools.tool === 'link'}
          selected={selected}
          pointed={pointed}
          places={places}
          needing={needing}
          followed={followed}
          dependency={selectedName}
          onDependency={pickDependency}
          ghost={props.ghost}
          regions={scenes.regions}
          onNear={nearThing}
          candidate={rehoming?.to ?? null}
          fit={fitLarge}
          scale={scale}
          presenting={presenting}
          viewOf={viewOfThings}
          actions={tools.actions}
          onDragStart={drag.start}
          onDrag={drag.move}
          onDragEnd={drag.end}
          onConnect={tools.connect}
          onBackground={tools.background}
          onBackgroundMenu={tools.backgroundMenu}
          onFrame={selectFrame}
        />
      )}
      <MapOverlay
        mode={mode}
        onMode={onMode}
        presenting={presenting}
        onPresent={onPresent}
        onScenario={props.onScenario}
        layers={layers}
        onLayers={setLayers}
        view={view}
        undoLabel={snapshot.undoLabels[0] ?? null}
        redoLabel={snapshot.redoLabels[0] ?? null}
        onUndo={store.undo}
        onRedo={store.redo}
        tool={tools.tool}
        linkFrom={tools.linkFrom}
        onTool={tools.take}
        onChoose={tools.choose}
        rehoming={rehoming}
        pointedRegion={pointedRegion}
        trips={trips}
        dependencies={dependencies}
        down={props.down}
        dependency={selectedName}
        onDependency={pickDependency}
        places={places}
        dependenciesHref={props.dependenciesHref}
        onFit={fit}
        network={props.network}
        onNetwork={props.onNetwork}
        anyLost={props.anyLost}
        steps={props.steps}
        playback={props.playback}
      >
        {props.children}
      </MapOverlay>
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
          onClose={tools.closeMenu}
        />
      )}
    </>
  );
}
