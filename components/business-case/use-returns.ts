'use client';

import { useCallback, useEffect } from 'react';
import { useComputation } from '../compute/use-computation';
import { useCaseQuestion } from './use-case-question';

/**
 * The returns as they are counted, and with all benefits, from the worker: while the document changes the
 * last ones stay to look at.
 */
export function useReturns() {
  const { question, whole, without } = useCaseQuestion();
  const counted = useComputation('returns', 'returns');
  const all = useComputation('returns', 'returns of all benefits');
  const [runCounted, runAll] = [counted.run, all.run];
  const isWhole = question === whole;
  useEffect(() => void runCounted(question), [runCounted, question]);
  useEffect(() => {
    if (!isWhole) void runAll(whole);
  }, [runAll, whole, isWhole]);
  const retry = useCallback(() => void runCounted(question), [runCounted, question]);
  return {
    question,
    without,
    retry,
    because: counted.state.is === 'failed' ? counted.state.because : null,
    returns: counted.state.value,
    whole: isWhole ? counted.state.value : (all.state.value ?? counted.state.value),
  };
}
