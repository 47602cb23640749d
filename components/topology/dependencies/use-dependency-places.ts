'use client';

import { useMemo } from 'react';
import type { Dependency, Loss, Region } from '@/lib/engine/model';
import type { Projection } from '@/lib/flow/canvas/projections/projection';
import type { DependencyPlaces, NeedingSite } from '@/lib/flow/canvas/scene/dependency-places';
import { lazily } from '../../compute/lazily';

const engine = lazily(() => import('@/lib/flow/canvas/scene/dependency-places'));

/** Where the dependencies of an option stand on the map after a loss; null until that is known. */
export function useDependencyPlaces(
  dependencies: readonly Dependency[],
  sites: readonly NeedingSite[],
  loss: Loss,
  regions: readonly Region[],
  projection: Projection,
): DependencyPlaces | null {
  const here = engine.useNow();
  const table = useMemo(
    () => new Map<string, Region>(regions.map((region) => [region.id, region])),
    [regions],
  );
  return useMemo(
    () =>
      here?.dependencyPlaces(dependencies, sites, loss, (id) => table.get(id), projection) ?? null,
    [here, dependencies, sites, loss, table, projection],
  );
}
