'use client';

import { Command as Cmdk } from 'cmdk';
import { GripVertical } from 'lucide-react';
import type { Region } from '@/lib/engine/model';
import { countryName } from '@/lib/format/country-name';
import { providerName, shortRegion } from '@/lib/format/region-name';
import { dragRegion } from '../canvas/dragged-region';

/** A region to choose, by click, key, or where a map waits for it by dragging it there. */
export function RegionRow({
  region,
  value,
  taken = false,
  draggable = false,
  notes = [],
  onChoose,
}: {
  readonly region: Region;
  /** Tells two rows of one region apart. */
  readonly value: string;
  readonly taken?: boolean;
  readonly draggable?: boolean;
  /** Further lines about it. */
  readonly notes?: readonly string[];
  readonly onChoose: () => void;
}) {
  return (
    <Cmdk.Item
      value={value}
      disabled={taken}
      onSelect={onChoose}
      draggable={draggable && !taken}
      onDragStart={(event) => dragRegion(event.dataTransfer, region.id)}
      className="flex min-h-9 cursor-default items-center gap-2 rounded-control px-2 py-1 text-body text-text-1 select-none data-[disabled=true]:text-mute data-[selected=true]:bg-hover"
    >
      {draggable && !taken ? (
        <GripVertical aria-hidden className="size-3.5 shrink-0 cursor-grab text-mute" />
      ) : null}
      <span className="min-w-0 flex-1">
        <span className="flex items-center gap-2">
          <b className="font-semibold">{shortRegion(region.id)}</b>
          <span className="truncate text-text-2">
            {region.city}, {countryName(region.country)}
          </span>
          <span className="ml-auto shrink-0 text-note text-text-3">
            {taken ? 'in use' : providerName(region.id)}
          </span>
        </span>
        {notes.map((note) => (
          <span key={note} className="block text-note text-text-2">
            {note}
          </span>
        ))}
      </span>
    </Cmdk.Item>
  );
}
