'use client';

import { useEffect } from 'react';
import { useComputation } from '../compute/use-computation';
import { useDecisionInput } from './use-decision-input';

/**
 * The decision on the document as it stands, from the worker: while the document changes the last one
 * stays to look at, and of several questions only the latest waits.
 */
export function useDecision() {
  const input = useDecisionInput();
  const { state, run } = useComputation('decide', 'decision');
  useEffect(() => void run(input), [run, input]);
  return { state, retry: () => void run(input) };
}
