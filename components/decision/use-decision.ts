'use client';

import { useEffect } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation } from '../compute/use-computation';

/**
 * The decision on the document as it stands, from the worker: while the document changes the last one
 * stays to look at, and of several questions only the latest waits.
 */
export function useDecision() {
  const { architecture } = useOpenArchitecture();
  const { state, run } = useComputation('decide', 'decision');
  useEffect(() => void run({ architecture }), [run, architecture]);
  return { state, retry: () => void run({ architecture }) };
}
