'use client';

import dynamic from 'next/dynamic';
import { memo, type ReactNode } from 'react';
import type { Trip } from '@/lib/engine/latency/trips-from';
import type { Dependency, RegionId, Scenario } from '@/lib/engine/model';
import type { MapMode } from '@/lib/flow/canvas/elements';
import type { DependencyPlaces } from '@/lib/flow/canvas/scene/dependency-places';
import { shortRegion } from '@/lib/format/region-name';
import type { Rehoming } from './acts/use-rehoming';
import { DependencyChips } from './controls/dependency-chips';
import { Legend } from './controls/legend';
import { ToolHint } from './controls/tool-hint';
import { Tools, type Tool } from './controls/tools';
import { Caption } from './fail/caption';
import { ZoomControls } from './controls/zoom-controls';
import { DependencyLegend } from './dependencies/dependency-legend';
import type { CascadeStep } from './fail/cascade';
import type { Playback } from './fail/use-playback';
import type { Layers } from './layers';
import { MapToolbar } from './map-toolbar';
import { RehomeBanner } from './rehome-banner';
import type { ViewMenuProps } from './view/view-menu';
import { PointedRegion } from './trips/pointed-region';

const Player = dynamic(() => import('./fail/player').then((m) => m.Player), { ssr: false });

export interface MapOverlayProps {
  readonly mode: MapMode;
  readonly onMode: (mode: MapMode) => void;
  /** The map has the screen for itself. */
  readonly presenting: boolean;
  readonly onPresent: () => void;
  /** Opens the list of losses that can be played. */
  readonly onScenario: () => void;
  readonly layers: Layers;
  readonly onLayers: (layers: Layers) => void;
  readonly view: ViewMenuProps;
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly tool: Tool;
  readonly linkFrom: RegionId | null;
  readonly onTool: (tool: Tool) => void;
  readonly onChoose: () => void;
  readonly rehoming: Rehoming | null;
  /** The region under the pointer or in focus. */
  readonly pointedRegion: { readonly region: RegionId; readonly place: string } | null;
  /** From it, or from where a site would move to. */
  readonly trips: readonly Trip[];
  readonly dependencies: readonly Dependency[];
  readonly down: readonly string[];
  readonly dependency: string | null;
  readonly onDependency: (name: string) => void;
  /** Where dependencies stand on the map; null: they are not shown. */
  readonly places: DependencyPlaces | null;
  /** The tab that lists them. */
  readonly dependenciesHref: string;
  readonly onFit: () => void;
  readonly network: Scenario;
  readonly onNetwork: (network: Scenario) => void;
  readonly anyLost: boolean;
  readonly steps: readonly CascadeStep[];
  readonly playback: Playback;
  /** The text panel, where it is open. */
  readonly children?: ReactNode;
}

function Hint({ tool, linkFrom, onTool, onChoose }: MapOverlayProps) {
  if (tool !== 'population' && tool !== 'link') return null;
  const linkWords =
    linkFrom === null
      ? 'Click a site, then the one it is copied to.'
      : `From ${shortRegion(linkFrom)}: click the site it is copied to.`;
  return (
    <ToolHint
      key={tool}
      words={tool === 'population' ? 'Click where the users are.' : linkWords}
      choose={tool === 'population' ? 'Choose a place' : 'Connect to…'}
      onChoose={onChoose}
      onCancel={() => onTool('select')}
    />
  );
}

/** The controls over the map. Drawn anew when one of them changes, not on every frame of a drag. */
export const MapOverlay = memo(function MapOverlay(props: MapOverlayProps) {
  const { mode, layers, anyLost, places, presenting } = props;
  const caption = mode === 'fail' && anyLost;
  const step = props.steps.find(({ stage }) => stage === props.playback.stage) ?? null;
  return (
    <>
      <div className="pointer-events-none absolute inset-3 z-10 flex flex-col gap-2 presenting:[zoom:var(--presenting)] [&>*>*]:pointer-events-auto">
        <div className="flex items-start gap-2">
          <MapToolbar
            mode={mode}
            onMode={props.onMode}
            onScenario={props.onScenario}
            layers={layers}
            onLayers={props.onLayers}
            view={props.view}
            undoLabel={props.undoLabel}
            redoLabel={props.redoLabel}
            onUndo={props.onUndo}
            onRedo={props.onRedo}
            hint={mode === 'fail' && !anyLost ? 'Click a site or a link' : null}
          />
        </div>
        <div className="flex items-start gap-2">
          {mode === 'draw' && !presenting ? (
            <div className="max-sm:hidden">
              <Tools tool={props.tool} onTool={props.onTool} />
            </div>
          ) : null}
          <Hint {...props} />
          {props.rehoming === null ? null : (
            <RehomeBanner {...props.rehoming} trips={props.trips} />
          )}
          {props.rehoming === null && props.pointedRegion !== null ? (
            <PointedRegion {...props.pointedRegion} trips={props.trips} />
          ) : null}
        </div>
        <div className="flex min-h-0 flex-1 items-end justify-end gap-3">
          {caption ? (
            <Caption
              step={step}
              className="mr-auto hidden rounded-overlay bg-surface px-4 py-3 shadow-map presenting:block print:block"
            />
          ) : null}
          <div className="flex flex-col items-end gap-2">
            {places === null || places.places.length === 0 || presenting ? null : (
              <DependencyLegend placeless={places.placeless} href={props.dependenciesHref} />
            )}
            <Legend
              besidesPlayer={caption}
              felt={layers.felt}
              replication={layers.replication}
              network={props.network}
              onNetwork={props.onNetwork}
            >
              <ZoomControls
                onFit={props.onFit}
                presenting={presenting}
                onPresent={props.onPresent}
              />
            </Legend>
          </div>
        </div>
        {mode === 'fail' && anyLost ? (
          <div>
            <Player steps={props.steps} playback={props.playback} />
          </div>
        ) : null}
      </div>
      <div className="pointer-events-none absolute inset-3 z-20 flex items-end *:pointer-events-auto">
        {props.children}
      </div>
      <div className="absolute top-3 right-3 z-10 max-sm:top-14 presenting:[zoom:var(--presenting)]">
        <DependencyChips
          dependencies={props.dependencies}
          down={props.down}
          selected={props.dependency}
          onPick={props.onDependency}
        />
      </div>
    </>
  );
});
