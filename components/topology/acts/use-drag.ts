'use client';

import { useMemo, useRef } from 'react';
import type { Region, RegionId } from '@/lib/engine/model';
import type { Command, DocumentStore, Editable, Thing } from '@/lib/flow';
import { nearestRegion } from '@/lib/flow/canvas/nearest-region';
import type { Point, Projection } from '@/lib/flow/canvas/projections/projection';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import { thingOf } from '@/lib/flow/canvas/things';
import { useAnnounce } from '../announcer';
import { countryAt } from '../land/country-at';
import { landNow } from '../land/load';
import { useStable } from '../use-stable';
import { workNow } from './load-work';
import type { Move } from './move';

interface Drag {
  readonly document: Editable;
  readonly things: ReadonlyMap<string, Thing>;
  /** The dragged site's own region and those that it may move to. */
  readonly homes: readonly Region[];
  readonly key: string;
}

export interface MapDrag {
  readonly start: (key: string) => void;
  readonly move: (moves: ReadonlyMap<string, Point>) => void;
  readonly end: () => void;
}

/** Where a population would stand: coordinates, and the country there. */
function moveOf(name: string, point: Point, projection: Projection): Move {
  const land = landNow();
  const at = projection.unproject(point);
  return {
    name,
    at,
    country: land === null ? null : countryAt(land, at),
  };
}

/**
 * Dragging on the map. Populations go where the pointer goes; a site goes to the region nearest to the
 * pointer, which is tried on the model as it changes and carried out on drop.
 */
export function useDrag({
  store,
  scene,
  option,
  unused,
  regionOf,
}: {
  readonly store: DocumentStore;
  readonly scene: Scene;
  readonly option: string;
  readonly unused: readonly Region[];
  readonly regionOf: (id: RegionId) => Region | undefined;
}): MapDrag {
  const announce = useAnnounce();
  const drag = useRef<Drag | null>(null);

  const start = useStable((key: string) => {
    const document = workNow()?.editableOf(store.getSnapshot()) ?? null;
    const thing = thingOf(scene, key);
    if (document === null || thing === null) return;
    const own = thing.kind === 'site' ? regionOf(thing.region) : undefined;
    const things = new Map(
      [...scene.sites, ...scene.populations].flatMap((view) => {
        const one = thingOf(scene, view.key);
        return one === null ? [] : [[view.key, one] as const];
      }),
    );
    drag.current = { document, things, key, homes: own ? [own, ...unused] : unused };
  });

  const move = useStable((moves: ReadonlyMap<string, Point>) => {
    const now = drag.current;
    if (now === null) return;
    const dragged = now.things.get(now.key);
    const point = moves.get(now.key);
    if (dragged?.kind === 'site' && point) {
      const to = nearestRegion(now.homes, point, scene.projection)?.id ?? dragged.region;
      const rehome: Command = { type: 'rehome-site', option, from: dragged.region, to };
      store.preview(to === dragged.region ? null : rehome);
      return;
    }
    const populations = [...moves].flatMap(([key, at]) => {
      const thing = now.things.get(key);
      return thing?.kind === 'population' ? [moveOf(thing.name, at, scene.projection)] : [];
    });
    store.preview(workNow()?.movePopulations(now.document, populations) ?? null);
  });

  const end = useStable(() => {
    drag.current = null;
    const { preview } = store.getSnapshot();
    if (preview === null) return;
    const outcome = store.commit();
    announce(outcome.ok ? `${preview}.` : outcome.because);
  });

  return useMemo(() => ({ start, move, end }), [start, move, end]);
}
