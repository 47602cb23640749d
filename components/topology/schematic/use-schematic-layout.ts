'use client';

import ELK from 'elkjs/lib/elk-api';
import { useEffect, useState } from 'react';
import { elkGraph, placesOf, type Places } from '@/lib/flow/canvas/schematic/elk-graph';
import { keyOfGraph, type SchematicGraph } from '@/lib/flow/canvas/schematic/graph';

/** How far the layout of a schematic is: the last places stand while new ones are worked out. */
export interface SchematicLayout {
  /** null: before the first. */
  readonly places: Places | null;
  readonly isBusy: boolean;
  /** Why there is none; null where there is, or will be. */
  readonly because: string | null;
}

let shared: InstanceType<typeof ELK> | null = null;

const elk = () =>
  (shared ??= new ELK({
    workerFactory: () =>
      new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' }),
  }));

/** Lays a schematic out in a worker, anew when its boxes or lines change. */
export function useSchematicLayout(graph: SchematicGraph): SchematicLayout {
  const key = keyOfGraph(graph);
  const [done, setDone] = useState<{
    readonly key: string;
    readonly places: Places | null;
    readonly because: string | null;
  }>({ key: '', places: null, because: null });
  useEffect(() => {
    let isCurrent = true;
    elk()
      .layout(elkGraph(graph))
      .then(
        (laid) => {
          if (isCurrent) setDone({ key, places: placesOf(laid), because: null });
        },
        (error: unknown) => {
          const because = error instanceof Error ? error.message : String(error);
          if (isCurrent) setDone((last) => ({ ...last, key, because }));
        },
      );
    return () => {
      isCurrent = false;
    };
    // The key says all of the graph that a layout depends on.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [key]);
  return { places: done.places, isBusy: done.key !== key, because: done.because };
}
