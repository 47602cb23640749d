'use client';

import { Menu } from '@base-ui/react/menu';
import { Check, ChevronDown, Globe, Network } from 'lucide-react';
import { projectionIds, type ProjectionId } from '@/lib/flow/canvas/projections/projection';
import type { ZoomTarget } from '@/lib/flow/canvas/zoom-to';
import { Button } from '../../ui/button';
import { Kbd } from '../../ui/kbd';
import { popupClass, rowClass } from '../../ui/surface-classes';
import { overlay } from '../controls/overlay';
import { drawings, drawingWords, projectionWords, zoomTargets, type DrawnAs } from './view-words';

const heading = 'px-2 pt-2 pb-1 text-label text-text-3';

export interface ViewMenuProps {
  readonly projection: ProjectionId;
  readonly onProjection: (id: ProjectionId) => void;
  readonly drawnAs: DrawnAs;
  readonly onDrawnAs: (drawnAs: DrawnAs) => void;
  readonly onZoom: (target: ZoomTarget) => void;
  readonly hasSelection: boolean;
}

function Chosen() {
  return (
    <span className="flex size-4 items-center">
      <Menu.RadioItemIndicator>
        <Check aria-hidden className="size-[15px] text-accent-text" />
      </Menu.RadioItemIndicator>
    </span>
  );
}

/** What one can zoom to where there is no map. */
const onSchematic: readonly ZoomTarget[] = ['everything', 'selection'];

/** How an option is drawn, how the globe is laid flat, and which part of it is shown. */
export function ViewMenu({
  projection,
  onProjection,
  drawnAs,
  onDrawnAs,
  onZoom,
  hasSelection,
}: ViewMenuProps) {
  const isMap = drawnAs === 'map';
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger
        render={
          <Button className={`${overlay} h-8 border-transparent`}>
            {isMap ? <Globe aria-hidden /> : <Network aria-hidden className="-rotate-90" />}
            <span className="max-2xl:sr-only">
              {isMap ? projectionWords[projection].name : drawingWords.schematic}
            </span>
            <span className="sr-only">, view of the option</span>
            <ChevronDown aria-hidden />
          </Button>
        }
      />
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} align="start" className="z-50">
          <Menu.Popup
            className={`${popupClass} max-h-(--available-height) w-72 max-w-[calc(100vw-24px)] overflow-y-auto p-1`}
          >
            <Menu.Group>
              <Menu.GroupLabel className={heading}>
                Drawn as <Kbd className="float-right">G</Kbd>
              </Menu.GroupLabel>
              <Menu.RadioGroup value={drawnAs} onValueChange={(next: DrawnAs) => onDrawnAs(next)}>
                {drawings.map((one) => (
                  <Menu.RadioItem key={one} value={one} closeOnClick className={rowClass}>
                    <Chosen />
                    {drawingWords[one]}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Group>
              <Menu.GroupLabel className={heading}>
                Projection <Kbd className="float-right">M</Kbd>
              </Menu.GroupLabel>
              <Menu.RadioGroup
                value={projection}
                onValueChange={(id: ProjectionId) => onProjection(id)}
              >
                {projectionIds.map((id) => (
                  <Menu.RadioItem
                    key={id}
                    value={id}
                    disabled={!isMap}
                    closeOnClick
                    className={rowClass}
                  >
                    <Chosen />
                    <span>{projectionWords[id].name}</span>
                    <span className="truncate text-note text-text-3">
                      {projectionWords[id].keeps}
                    </span>
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
            <Menu.Separator className="my-1 h-px bg-line" />
            <Menu.Group>
              <Menu.GroupLabel className={heading}>Zoom to</Menu.GroupLabel>
              {zoomTargets.map(({ target, label, key }) => (
                <Menu.Item
                  key={target}
                  disabled={
                    (target === 'selection' && !hasSelection) ||
                    (!isMap && !onSchematic.includes(target))
                  }
                  onClick={() => onZoom(target)}
                  className={rowClass}
                >
                  {label}
                  <span className="ml-auto pl-4">
                    <Kbd>{key}</Kbd>
                  </span>
                </Menu.Item>
              ))}
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
