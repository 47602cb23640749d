'use client';

import { useCallback, useEffect, useMemo } from 'react';
import type { Harsh, LossFigures } from '@/lib/engine/model';
import { isSmall } from '../architecture/judge/is-small';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation } from '../compute/use-computation';

export interface ShownLosses {
  readonly losses: readonly LossFigures[];
  /** How harshly they were looked at. */
  readonly harsh: Harsh | null;
}

export interface LossesState {
  /** null before the first answer. What is shown while others are worked out are the last ones. */
  readonly shown: ShownLosses | null;
  /** Since when others are worked out, by the browser's clock; null while they are not. */
  readonly since: number | null;
  /** Why they could not be worked out; null where they could. */
  readonly because: string | null;
  readonly retry: () => void;
  readonly cancel: () => void;
}

/**
 * Every loss of up to `k` sites. Losses of one and two sites of a small document stand in its judgement
 * already; all others the worker works out.
 */
export function useLosses(k: number, harsh: Harsh | null): LossesState {
  const { architecture, option, evaluation } = useOpenArchitecture();
  const { name } = option;
  const known = k <= 2 && harsh === null && isSmall({ architecture, option: name });
  const { state, run, cancel } = useComputation('losses');
  const input = useMemo(
    () => ({ architecture, option: name, k, harsh }),
    [architecture, name, k, harsh],
  );
  const ask = useCallback(() => void run(input), [run, input]);
  useEffect(() => {
    if (known) cancel();
    else ask();
  }, [known, ask, cancel]);

  // The judgement that the page opens with leaves pairs out.
  const sites = option.sites.length;
  const all = evaluation?.capacity.losses.length === (sites * (sites + 1)) / 2;
  const capacity = all ? evaluation.capacity : null;
  const atHand = useMemo(
    (): ShownLosses | null =>
      capacity === null
        ? null
        : { losses: capacity.losses.filter(({ lost }) => lost.length <= k), harsh: null },
    [capacity, k],
  );
  const answer = state.value?.option === name ? state.value : null;
  return {
    shown: known ? atHand : (answer ?? atHand),
    since: !known && state.is === 'running' ? state.since : null,
    because: !known && state.is === 'failed' ? state.because : null,
    retry: ask,
    cancel,
  };
}
