'use client';

import { ChevronDown, Layers as LayersIcon } from 'lucide-react';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/checkbox';
import { Popover } from '../../ui/popover';
import { layersTitle, layerWords, type Layers } from '../layers';
import { overlay } from './overlay';

const names = ['load', 'felt', 'replication', 'dependencies', 'regions'] as const;

/** What the map shows, switched on and off. */
export function LayersMenu({
  layers,
  onLayers,
}: {
  readonly layers: Layers;
  readonly onLayers: (layers: Layers) => void;
}) {
  return (
    <Popover
      label="What the map shows"
      trigger={
        <Button className={`${overlay} h-8 border-transparent`}>
          <LayersIcon aria-hidden />
          <span className="max-lg:sr-only">{layersTitle(layers)}</span>
          <ChevronDown aria-hidden />
        </Button>
      }
    >
      <div className="flex flex-col gap-1">
        {names.map((name) => (
          <Checkbox
            key={name}
            label={layerWords[name]}
            checked={layers[name]}
            onChecked={(checked) => onLayers({ ...layers, [name]: checked })}
          />
        ))}
      </div>
    </Popover>
  );
}
