'use client';

import { useMemo } from 'react';
import { assumptionsFor, defaultAssumptions } from '@/lib/engine';
import { tripsFrom, type Trip } from '@/lib/engine/latency/trips-from';
import type { Architecture, Option, RegionId } from '@/lib/engine/model';

const none: readonly Trip[] = [];

/** Round trips from a region to the sites of an option and to the users; none without a region. */
export function useTrips(
  architecture: Architecture,
  option: Option,
  from: RegionId | null,
): readonly Trip[] {
  return useMemo(() => {
    if (from === null) return none;
    const assumptions = assumptionsFor(architecture, defaultAssumptions);
    const region = assumptions.region(from);
    if (region === undefined) return none;
    const regions = option.sites.flatMap((site) => {
      const found = assumptions.region(site.region);
      return found ?? [];
    });
    return tripsFrom(
      region,
      { regions, populations: architecture.demand.populations },
      assumptions,
    );
  }, [architecture, option, from]);
}
