'use client';

import { useMemo } from 'react';
import type { LossRecovery, RecoveryFigures } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lazily } from '../compute/lazily';
import { chosenLoss } from './chosen-loss';

const engine = lazily(() => import('./loss-recovery'));

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
  const here = engine.useNow();
  return useMemo(
    () =>
      lost.length > 1
        ? (here?.recoveryFrom(architecture, option.name, lost) ?? null)
        : chosenLoss(recovery, lost),
    [here, architecture, option.name, recovery, lost],
  );
}
