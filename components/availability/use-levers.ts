'use client';

import { useCallback, useEffect } from 'react';
import type { AvailabilityLevers } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation } from '../compute/use-computation';

export interface LeversState {
  /** Of the option that is shown; null before the first answer. Old ones stay while others are tried. */
  readonly levers: AvailabilityLevers | null;
  readonly busy: boolean;
  /** Why they could not be tried; null where they could. */
  readonly because: string | null;
  readonly retry: () => void;
}

/** What single changes of the option buy, tried in the worker: each takes a whole evaluation. */
export function useLevers(): LeversState {
  const { architecture, option } = useOpenArchitecture();
  const { name } = option;
  const { state, run } = useComputation('availabilityLevers', 'levers');
  const retry = useCallback(
    () => void run({ architecture, option: name }),
    [run, architecture, name],
  );
  useEffect(retry, [retry]);
  return {
    levers: state.value?.option === name ? state.value : null,
    busy: state.is === 'running',
    because: state.is === 'failed' ? state.because : null,
    retry,
  };
}
