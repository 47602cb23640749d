'use client';

import { useCallback } from 'react';
import { findRegion } from '@/lib/engine/assumptions/regions';
import type { Architecture, Region } from '@/lib/engine/model';

/** Finds a region by its id, among the document's own and in the table. */
export function useRegionOf({ customRegions }: Architecture): (id: string) => Region | undefined {
  return useCallback(
    (id: string) => customRegions.find((region) => region.id === id) ?? findRegion(id),
    [customRegions],
  );
}
