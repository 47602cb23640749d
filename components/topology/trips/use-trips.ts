'use client';

import { useMemo } from 'react';
import type { Trip } from '@/lib/engine/latency/trips-from';
import type { Architecture, Option, RegionId } from '@/lib/engine/model';
import { lazily } from '../../compute/lazily';

const none: readonly Trip[] = [];
const engine = lazily(() => import('./trips'));

/** Round trips from a region to the sites of an option and to the users; none without a region. */
export function useTrips(
  architecture: Architecture,
  option: Option,
  from: RegionId | null,
): readonly Trip[] {
  const here = engine.useNow();
  return useMemo(() => {
    if (from === null || here === null) return none;
    const assumptions = here.assumptionsFor(architecture, here.defaultAssumptions);
    const region = assumptions.region(from);
    if (region === undefined) return none;
    const regions = option.sites.flatMap((site) => {
      const found = assumptions.region(site.region);
      return found ?? [];
    });
    return here.tripsFrom(
      region,
      { regions, populations: architecture.demand.populations },
      assumptions,
    );
  }, [here, architecture, option, from]);
}
