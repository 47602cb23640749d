'use client';

import { useCallback } from 'react';
import type { CapacityFigures } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { Why } from '../figure/why';
import { LoadBar } from '../topology/inspector/load-bar';
import { Button } from '../ui/button';
import { headroomSentence } from './headroom-words';

/** Load pooled over the sites that serve; null where they state no capacity. */
function pooled({ steady }: CapacityFigures): { loadRps: number; utilization: number | null } {
  const serving = steady.filter(({ loadRps }) => loadRps > 0);
  const loadRps = serving.reduce((sum, site) => sum + site.loadRps, 0);
  const capacityRps = serving.reduce((sum, site) => sum + (site.capacityRps ?? 0), 0);
  return { loadRps, utilization: capacityRps > 0 ? loadRps / capacityRps : null };
}

/** How far the load is from the one up to which every single loss is survived. */
export function HeadroomCard({ capacity }: { readonly capacity: CapacityFigures }) {
  const { architecture, explain } = useOpenArchitecture();
  const ask = useCallback(() => explain('capacity.safeUtilization'), [explain]);
  const { safeUtilization } = capacity;
  return (
    <section
      aria-label="Headroom"
      className="rounded-card border border-line bg-surface p-4 max-sm:rounded-phone"
    >
      <header className="mb-1 flex items-center gap-3">
        <h3 className="text-card">Headroom</h3>
        <span className="text-note text-text-3">for the loss of any one site</span>
        {safeUtilization === null ? null : (
          <span className="ml-auto">
            <Why explain={ask} trigger={<Button variant="quiet">Why?</Button>} />
          </span>
        )}
      </header>
      <p className="mb-3 text-body text-text-2">
        {headroomSentence(capacity, architecture.demand)}
      </p>
      {safeUtilization === null ? null : (
        <LoadBar {...pooled(capacity)} safe={safeUtilization > 0 ? safeUtilization : null} />
      )}
    </section>
  );
}
