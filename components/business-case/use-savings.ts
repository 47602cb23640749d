'use client';

import { useCallback, useEffect } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation } from '../compute/use-computation';

/** What would make the option cheaper, from the worker: each change takes a whole evaluation. */
export function useSavings() {
  const { architecture, option } = useOpenArchitecture();
  const { name } = option;
  const { state, run } = useComputation('costSavings', 'savings');
  const retry = useCallback(
    () => void run({ architecture, option: name }),
    [run, architecture, name],
  );
  useEffect(retry, [retry]);
  return {
    savings: state.value?.option === name ? state.value.savings : null,
    because: state.is === 'failed' ? state.because : null,
    retry,
  };
}
