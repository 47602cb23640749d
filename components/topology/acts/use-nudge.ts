'use client';

import { useCallback, useMemo, useRef } from 'react';
import type { Region, RegionId } from '@/lib/engine/model';
import type { DocumentStore, Thing } from '@/lib/flow';
import { regionTowards, type Direction } from '@/lib/flow/canvas/nearest-region';
import { latitudeLimit, type Projection } from '@/lib/flow/canvas/projections/projection';
import { shortRegion } from '@/lib/format/region-name';
import { useAnnounce } from '../announcer';
import { countryAt } from '../land/country-at';
import { landNow } from '../land/load';
import { workNow } from './load-work';
import type { Move } from './move';

const steps: Readonly<Record<Direction, readonly [lat: number, lon: number]>> = {
  up: [1, 0],
  down: [-1, 0],
  left: [0, -1],
  right: [0, 1],
};

export interface Nudge {
  /** Moves the selection one step: populations by degrees, a site to the next region that way. */
  readonly by: (direction: Direction, degrees: number) => void;
  /** Carries out what was tried; true where there was something. */
  readonly settle: () => boolean;
  /** Goes back to where things were; true where something was being tried. */
  readonly cancel: () => boolean;
}

const wrapped = (lon: number): number => ((((lon + 180) % 360) + 360) % 360) - 180;

/**
 * Moving the selection with the arrow keys, the way of the keyboard to drag. Populations are tried on
 * the model while a key is held and carried out when it is let go; a site waits for Enter, so that its
 * references can be read before.
 */
export function useNudge({
  store,
  selection,
  option,
  unused,
  regionOf,
  projection,
}: {
  readonly store: DocumentStore;
  readonly selection: readonly Thing[];
  readonly option: string;
  readonly unused: readonly Region[];
  readonly regionOf: (id: RegionId) => Region | undefined;
  /** The map on which arrow keys have their directions. */
  readonly projection: Projection;
}): Nudge {
  const announce = useAnnounce();
  const offset = useRef<readonly [lat: number, lon: number]>([0, 0]);
  const candidate = useRef<Region | null>(null);

  const nudgeSite = useCallback(
    (from: RegionId, direction: Direction) => {
      const home = regionOf(from);
      const at = candidate.current ?? home;
      if (!home || !at) return;
      const choice = [home, ...unused].filter(({ id }) => id !== at.id);
      const to = regionTowards(choice, projection.project(at.at), direction, projection);
      if (!to) {
        announce('No region further that way.');
        return;
      }
      candidate.current = to.id === home.id ? null : to;
      if (to.id === home.id) store.preview(null);
      else store.preview({ type: 'rehome-site', option, from, to: to.id });
      announce(`${shortRegion(from)} to ${shortRegion(to.id)}, ${to.city}. Enter moves it.`);
    },
    [announce, option, projection, regionOf, store, unused],
  );

  const nudgePopulations = useCallback(
    (names: readonly string[], direction: Direction, degrees: number) => {
      const work = workNow();
      const document = work?.editableOf(store.getSnapshot());
      if (!work || !document) return;
      const [lat, lon] = steps[direction];
      offset.current = [offset.current[0] + lat * degrees, offset.current[1] + lon * degrees];
      const land = landNow();
      const moves = names.flatMap((name): Move[] => {
        const population = document.architecture.demand.populations.find((p) => p.name === name);
        if (!population) return [];
        const at = {
          lat: latitudeLimit(population.at.lat + offset.current[0]),
          lon: wrapped(population.at.lon + offset.current[1]),
        };
        return [{ name, at, country: land === null ? null : countryAt(land, at) }];
      });
      store.preview(work.movePopulations(document, moves));
    },
    [store],
  );

  const by = useCallback(
    (direction: Direction, degrees: number) => {
      const [first] = selection;
      if (first?.kind === 'site') nudgeSite(first.region, direction);
      else {
        const names = selection.flatMap((t) => (t.kind === 'population' ? [t.name] : []));
        if (names.length > 0) nudgePopulations(names, direction, degrees);
      }
    },
    [nudgePopulations, nudgeSite, selection],
  );

  const settle = useCallback((): boolean => {
    offset.current = [0, 0];
    candidate.current = null;
    const { preview } = store.getSnapshot();
    if (preview === null) return false;
    const outcome = store.commit();
    announce(outcome.ok ? `${preview}.` : outcome.because);
    return true;
  }, [announce, store]);

  const cancel = useCallback((): boolean => {
    offset.current = [0, 0];
    candidate.current = null;
    if (store.getSnapshot().preview === null) return false;
    store.preview(null);
    announce('Stays where it was.');
    return true;
  }, [announce, store]);

  return useMemo(() => ({ by, settle, cancel }), [by, settle, cancel]);
}
