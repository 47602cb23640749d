'use client';

import { useMemo } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lazily } from '../compute/lazily';
import type { UsualFactor } from './cost-table';

const assuming = lazily(() => import('./usual-factor'));

/** What several serving regions usually cost; null until the assumptions are here. */
export function useUsualFactor(): UsualFactor | null {
  const { architecture } = useOpenArchitecture();
  const here = assuming.useNow();
  return useMemo(() => here?.usualFactor(architecture) ?? null, [here, architecture]);
}
