'use client';

import dynamic from 'next/dynamic';
import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Region, RegionId } from '@/lib/engine/model';
import { elementBuilder, type MapMode } from '@/lib/flow/canvas/elements';
import type { View } from '@/lib/flow/canvas/fit';
import { layouts, placeFlowLabels, type RegionDot } from '@/lib/flow/canvas/layout';
import { stacker } from '@/lib/flow/canvas/place-stacks';
import type { Size } from '@/lib/flow/canvas/placement';
import { thingBox } from '@/lib/flow/canvas/thing-box';
import type { Point, Projection } from '@/lib/flow/canvas/projections/projection';
import type {
  DependencyPlace,
  DependencyPlaces,
  NeedingSite,
} from '@/lib/flow/canvas/scene/dependency-places';
import type { Ghost } from '@/lib/flow/canvas/scene/ghost';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { FlowLayer } from './flows/flow-layer';
import { MapFlow } from './canvas/map-flow';
import { MarqueeFrame } from './canvas/marquee-frame';
import { UnscaleVariable } from './canvas/unscaled';
import { useMarquee } from './canvas/use-marquee';
import { useReveal } from './canvas/use-reveal';
import { useCamera, useScreen } from './canvas/viewport';
import { ClusterNode } from './cluster/cluster-node';
import { OpenClusterProvider } from './cluster/open-cluster';
import { useClusters } from './cluster/use-clusters';
import { stackSize } from './dependencies/stack-size';
import { LandLayer } from './land/land-layer';
import type { Layers } from './layers';
import { LinkLayer } from './link/link-layer';
import { MapActionsProvider, type MapActions } from './map-actions';
import { measuresFor } from './measures';
import { PopulationNode } from './population/population-node';
import { RegionDots } from './regions/region-dots';
import { SiteNode } from './site/site-node';

const DependencyLayer = dynamic(
  () => import('./dependencies/dependency-layer').then((m) => m.DependencyLayer),
  { ssr: false },
);

const GhostLayer = dynamic(() => import('./ghost/ghost-layer').then((m) => m.GhostLayer), {
  ssr: false,
});

const nodeTypes = { site: SiteNode, population: PopulationNode, cluster: ClusterNode };
const nowhere: readonly DependencyPlace[] = [];

export interface MapViewProps {
  readonly scene: Scene;
  /** The scene with nothing lost: cards stand where it puts them, so that nothing jumps in Fail. */
  readonly resting: Scene;
  /** What the view is fitted to anew when it changes: the option. */
  readonly subject: string;
  readonly dots: readonly RegionDot[];
  /** The map has the screen for itself and is kept in view as a whole. */
  readonly presenting: boolean;
  /** How many times as large as they say cards, labels and lines are drawn. */
  readonly scale: number;
  readonly mode: MapMode;
  readonly layers: Layers;
  /** A link is being drawn: every site can be its end. */
  readonly linking: boolean;
  readonly selected: ReadonlySet<string>;
  readonly pointed: ReadonlySet<string>;
  /** Where dependencies live; null: they are not shown. */
  readonly places: DependencyPlaces | null;
  readonly needing: readonly NeedingSite[];
  /** The sites whose lines to what they need are drawn. */
  readonly followed: readonly NeedingSite[];
  /** The name of the dependency that is selected. */
  readonly dependency: string | null;
  readonly onDependency: (name: string | null) => void;
  /** What a fix that is looked at would change; null: nothing. */
  readonly ghost: Ghost | null;
  /** Every region that a site may be in. */
  readonly regions: readonly Region[];
  /** Told which thing is under the pointer or in focus; null: none. */
  readonly onNear: (key: string | null) => void;
  /** The region that a dragged site would move to. */
  readonly candidate: RegionId | null;
  /** Works the view out that shows everything. */
  readonly fit: (scene: Scene, screen: Size) => View;
  /** The view of some things, as near as they go; null where none of them is on the map. */
  readonly viewOf: (scene: Scene, keys: ReadonlySet<string>, screen: Size) => View | null;
  readonly actions: MapActions;
  readonly onDragStart: (key: string) => void;
  readonly onDrag: (moves: ReadonlyMap<string, Point>) => void;
  readonly onDragEnd: () => void;
  readonly onConnect: (fromKey: string, toKey: string) => void;
  readonly onBackground: (at: Point) => void;
  readonly onBackgroundMenu: (at: Point) => void;
  /** A frame was drawn around things, between two points of the canvas. */
  readonly onFrame: (from: Point, to: Point) => void;
}

/** The map: land, links, flows, populations and sites, drawn from a scene. Knows nothing of documents. */
export const MapView = memo(function MapView(props: MapViewProps) {
  const { scene, resting, mode, layers, selected, pointed, places, subject, fit } = props;
  const { projection } = resting;
  const camera = useCamera();
  const screen = useScreen();
  const [zoom, setZoom] = useState(1);
  const [held, setHeld] = useState(false);
  const [shown, setShown] = useState(false);

  const [layOutAnew] = useState(layouts);
  const [build] = useState(elementBuilder);
  const [stack] = useState(stacker);
  const { scale, presenting } = props;
  const measures = measuresFor(screen.width / scale);
  const map = useRef<HTMLDivElement>(null);
  const { clusters, open } = useClusters({
    map,
    camera,
    sites: resting.sites,
    subject,
    zoom: zoom / scale,
    held,
    selected,
    viewOf: (keys) => props.viewOf(resting, keys, screen),
  });
  const layout = layOutAnew(resting, {
    measures,
    dots: props.dots,
    zoom: zoom / scale,
    clusters,
    held,
  });
  const showLinks = layers.replication;
  const elements = useMemo(
    () => build(scene, layout, { mode, selected, pointed, showLinks, clusters }),
    [build, scene, layout, mode, selected, pointed, showLinks, clusters],
  );
  const stacks = stack(places?.places ?? nowhere, stackSize, layout, resting);
  const flowLabels = useMemo(() => {
    const besides = stacks.map(({ box }) => box);
    return placeFlowLabels(scene.flows, layout, measures, besides);
  }, [scene.flows, layout, measures, stacks]);

  const fitted = useRef<{
    readonly subject: string;
    readonly projection: Projection;
    readonly screen: Size;
    readonly presenting: boolean;
  } | null>(null);
  useEffect(() => {
    const drawn = fitted.current;
    if (screen.width === 0) return;
    // Where a room looks on the whole is always in view; what is left of it is not somebody's choice.
    const isResized = drawn?.screen !== screen && (presenting || drawn?.presenting === true);
    const isSame = drawn?.subject === subject && drawn.projection === projection;
    if (isSame && !isResized) return;
    // Nothing stands where it stood on another map: there is no way from the one view to the other.
    const jump = drawn?.projection !== projection || isResized;
    fitted.current = { subject, projection, screen, presenting };
    const view = fit(resting, screen);
    camera.show(view, { jump });
    setZoom(view.zoom);
    setShown(true);
  }, [screen, subject, projection, presenting, resting, fit, camera]);

  const [only] = selected;
  const { onFrame } = props;
  const frame = useMarquee(map, mode === 'draw', ({ from, to }) =>
    onFrame(camera.toCanvas(from), camera.toCanvas(to)),
  );
  const reveal = useReveal(
    map,
    camera,
    selected.size === 1 ? (only ?? null) : null,
    held || !shown,
    (key, at) => thingBox(resting, layout, key, at),
  );

  const { onNear } = props;
  const lastNear = useRef<string | null>(null);
  const near = useCallback(
    (target: EventTarget | null) => {
      const thing = target instanceof Element ? target.closest('[data-map-key]') : null;
      const key = thing?.getAttribute('data-map-key') ?? null;
      if (key === lastNear.current) return;
      lastNear.current = key;
      onNear(key);
    },
    [onNear],
  );

  const { onDragStart, onDragEnd } = props;
  const startDrag = useCallback(
    (key: string) => {
      setHeld(true);
      onDragStart(key);
    },
    [onDragStart],
  );
  const endDrag = useCallback(() => {
    setHeld(false);
    onDragEnd();
  }, [onDragEnd]);

  return (
    <MapActionsProvider value={props.actions}>
      <OpenClusterProvider value={open}>
        {/* It listens; the things on it are what one works with. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div
          ref={map}
          onFocus={({ target }) => {
            if (target.matches('[data-map-key]:focus-visible')) reveal(target);
            near(target);
          }}
          onBlur={() => near(null)}
          onPointerOver={({ target }) => near(target)}
          onPointerLeave={() => near(null)}
          className="absolute inset-0 bg-sea transition-opacity duration-200"
          style={{ opacity: shown ? 1 : 0 }}
          data-felt={layers.felt}
          data-linking={props.linking}
        >
          <MapFlow
            nodes={elements.nodes}
            nodeTypes={nodeTypes}
            world={projection}
            draggable={mode === 'draw'}
            connectionRadius={40 / zoom}
            onDragStart={startDrag}
            onDrag={props.onDrag}
            onDragEnd={endDrag}
            onConnect={props.onConnect}
            onBackground={props.onBackground}
            onBackgroundMenu={props.onBackgroundMenu}
            onMoveEnd={setZoom}
          >
            <LandLayer projection={projection} />
            <UnscaleVariable scale={scale} />
            <LinkLayer links={elements.links} />
            {layers.load ? <FlowLayer flows={scene.flows} labels={flowLabels} /> : null}
            {places === null || places.places.length === 0 ? null : (
              <DependencyLayer
                places={places}
                stacks={stacks}
                sites={props.needing}
                projection={projection}
                selected={props.dependency}
                selectedSites={props.followed}
                onPick={props.onDependency}
              />
            )}
            {props.ghost === null ? null : (
              <GhostLayer
                ghost={props.ghost}
                regions={props.regions}
                sites={resting.sites}
                cards={layout.cards}
                projection={projection}
              />
            )}
            {mode === 'draw' && layers.regions ? (
              <RegionDots dots={props.dots} labels={layout.regions} candidate={props.candidate} />
            ) : null}
          </MapFlow>
          {frame === null ? null : <MarqueeFrame frame={frame} />}
        </div>
      </OpenClusterProvider>
    </MapActionsProvider>
  );
});
