'use client';

import { useMemo } from 'react';
import { defaultAssumptions, traceLoss } from '@/lib/engine';
import type { LossRecovery, RecoveryFigures } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { chosenLoss } from './chosen-loss';

/**
 * The recovery from the loss that the address names: one of those that were evaluated, or where several
 * sites are lost at once, that loss played for itself. Without a loss it is the worst one.
 */
export function useChosenRecovery(recovery: RecoveryFigures): LossRecovery | null {
  const { architecture, option, address } = useOpenArchitecture();
  const lost = useMemo(
    () => option.sites.map(({ region }) => region).filter((one) => address.lost.includes(one)),
    [option, address.lost],
  );
  return useMemo(
    () =>
      lost.length > 1
        ? traceLoss(architecture, defaultAssumptions, option.name, lost).recovery
        : chosenLoss(recovery, lost),
    [architecture, option.name, recovery, lost],
  );
}
