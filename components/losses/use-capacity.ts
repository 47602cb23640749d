'use client';

import { useEffect } from 'react';
import type { CapacityFigures } from '@/lib/engine/model';
import { isSmall } from '../architecture/judge/is-small';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation, type ComputationState } from '../compute/use-computation';

/** The capacity figures of the option with every loss, or where their computation stands. */
export type CapacityState =
  | Exclude<ComputationState<CapacityFigures | null>, { readonly is: 'idle' }>
  | { readonly is: 'idle'; readonly value: null };

/**
 * The judgement of a small document has every loss already. That of a large one is slimmed for the map,
 * and the worker is asked for the rest.
 */
export function useCapacity(): CapacityState & {
  readonly retry: () => void;
  readonly cancel: () => void;
} {
  const { architecture, option, evaluation } = useOpenArchitecture();
  const { name } = option;
  const small = isSmall({ architecture, option: name });
  const { state, run, cancel } = useComputation('evaluateOption', 'losses');
  const ask = () => void run({ architecture, option: name });
  useEffect(() => {
    if (!small) void run({ architecture, option: name });
  }, [small, run, architecture, name]);

  const acts = { retry: ask, cancel };
  if (small)
    return evaluation === null
      ? { is: 'idle', value: null, ...acts }
      : { is: 'done', value: evaluation.capacity, ...acts };
  const value = state.value?.name === name ? state.value.capacity : null;
  return state.is === 'idle' ? { is: 'idle', value: null, ...acts } : { ...state, value, ...acts };
}
