'use client';

import { useCallback, useEffect, useState } from 'react';
import type { ReturnsSimulation } from '@/lib/engine/model';
import type { Progress, ReturnsQuestion } from '../compute/protocol';
import { useComputation } from '../compute/use-computation';

/** Trials on demand. */
export const manyTrials = 1_000_000;

/** A simulation as far as it is. */
export interface ShownSimulation {
  readonly simulation: ReturnsSimulation | null;
  readonly because: string | null;
  /** The long one under way; null: none. */
  readonly running: { readonly progress: Progress | null; readonly since: number } | null;
  readonly drawMany: () => void;
  readonly cancel: () => void;
}

/** Draws a business case: some thousand times whenever it changes, a million times when told to. */
export function useSimulation(question: ReturnsQuestion, seed: number): ShownSimulation {
  const quick = useComputation('simulateReturns', 'simulation');
  const long = useComputation('simulateReturns');
  const [runQuick, runLong, cancel] = [quick.run, long.run, long.cancel];
  const [longOf, setLongOf] = useState<ReturnsQuestion | null>(null);
  useEffect(() => {
    void runQuick({ ...question, seed });
    // What is drawn of a case that has changed tells nothing any more.
    return cancel;
  }, [runQuick, cancel, question, seed]);
  const drawMany = useCallback(() => {
    setLongOf(question);
    void runLong({ ...question, seed, trials: manyTrials });
  }, [runLong, question, seed]);
  const { state } = long;
  const isOwn = longOf === question;
  const many = isOwn && state.is === 'done' && state.value.seed === seed ? state.value : null;
  const failed = isOwn && state.is === 'failed' ? state.because : null;
  return {
    simulation: many ?? quick.state.value,
    because: quick.state.is === 'failed' ? quick.state.because : failed,
    running: isOwn && state.is === 'running' ? state : null,
    drawMany,
    cancel,
  };
}
