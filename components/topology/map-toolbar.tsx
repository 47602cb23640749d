'use client';

import { ListTree, MousePointerClick, Redo2, Undo2 } from 'lucide-react';
import type { MapMode } from '@/lib/flow/canvas/elements';
import { IconButton } from '../ui/icon-button';
import { LayersMenu } from './controls/layers-menu';
import { ModeSwitch } from './controls/mode-switch';
import { overlay } from './controls/overlay';
import { ViewMenu, type ViewMenuProps } from './view/view-menu';
import type { Layers } from './layers';

/** The controls along the map's upper edge. */
export function MapToolbar({
  mode,
  onMode,
  onScenario,
  layers,
  onLayers,
  undoLabel,
  redoLabel,
  onUndo,
  onRedo,
  view,
  hint,
}: {
  readonly mode: MapMode;
  readonly onMode: (mode: MapMode) => void;
  /** Opens the list of losses that can be played. */
  readonly onScenario: () => void;
  readonly layers: Layers;
  readonly onLayers: (layers: Layers) => void;
  /** What would be undone; null where there is nothing. */
  readonly undoLabel: string | null;
  readonly redoLabel: string | null;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly view: ViewMenuProps;
  /** What a click does in this mode, while that is not plain to see. */
  readonly hint: string | null;
}) {
  return (
    <div className="flex flex-wrap gap-2">
      <ModeSwitch mode={mode} onMode={onMode} />
      {mode === 'draw' ? (
        <div className={`${overlay} flex h-8 items-center px-0.5 max-sm:hidden`}>
          <IconButton
            label={undoLabel === null ? 'Nothing to undo' : `Undo: ${undoLabel}`}
            shortcut="Ctrl Z"
            icon={<Undo2 aria-hidden />}
            disabled={undoLabel === null}
            onClick={onUndo}
          />
          <IconButton
            label={redoLabel === null ? 'Nothing to redo' : `Redo: ${redoLabel}`}
            shortcut="Ctrl ⇧ Z"
            icon={<Redo2 aria-hidden />}
            disabled={redoLabel === null}
            onClick={onRedo}
          />
        </div>
      ) : (
        <div className={`${overlay} flex h-8 items-center px-0.5`}>
          <IconButton
            label="Pick a scenario"
            shortcut="S"
            icon={<ListTree aria-hidden />}
            onClick={onScenario}
          />
        </div>
      )}
      <div className="max-sm:hidden">
        <LayersMenu layers={layers} onLayers={onLayers} />
      </div>
      <ViewMenu {...view} />
      {hint === null ? null : (
        <p className={`${overlay} flex h-8 items-center gap-2 px-3 text-body max-lg:hidden`}>
          <MousePointerClick aria-hidden className="size-[15px]" />
          {hint}
        </p>
      )}
    </div>
  );
}
