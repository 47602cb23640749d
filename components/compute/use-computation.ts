'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { browserComputer } from './browser-computer';
import type { Computation } from './computer';
import type { Input, Output, Progress, TaskName } from './protocol';

/** Where a computation stands. While a new one runs, the last value stays to look at. */
export type ComputationState<Value> =
  | { readonly is: 'idle'; readonly value: Value | null }
  | {
      readonly is: 'running';
      readonly value: Value | null;
      readonly progress: Progress | null;
      /** Milliseconds, by the browser's clock. */
      readonly since: number;
    }
  | { readonly is: 'done'; readonly value: Value }
  | { readonly is: 'failed'; readonly value: Value | null; readonly because: string };

/**
 * Runs a task in the worker for a component; leaving the page cancels it. A new run ends the one before,
 * or with a channel follows it: each answer shows as it comes, and the last question's stays.
 */
export function useComputation<Name extends TaskName>(task: Name, channel?: string) {
  const [state, setState] = useState<ComputationState<Output<Name>>>({ is: 'idle', value: null });
  const current = useRef<Computation<Output<Name>> | null>(null);

  const run = useCallback(
    async (input: Input<Name>): Promise<void> => {
      if (channel === undefined) current.current?.cancel();
      const computation = browserComputer().compute(task, input, {
        ...(channel === undefined ? {} : { channel }),
        onProgress: (progress) =>
          setState((before) => (before.is === 'running' ? { ...before, progress } : before)),
      });
      current.current = computation;
      setState(({ value }) => ({ is: 'running', value, progress: null, since: performance.now() }));
      const outcome = await computation.outcome;
      const last = current.current === computation;
      if (!last && (channel === undefined || outcome.is !== 'done')) return;
      setState((before) => {
        if (outcome.is === 'done' && !last) return { ...before, value: outcome.value };
        const { value } = before;
        if (outcome.is === 'done') return { is: 'done', value: outcome.value };
        if (outcome.is === 'failed') return { is: 'failed', value, because: outcome.because };
        return { is: 'idle', value };
      });
    },
    [task, channel],
  );

  const cancel = useCallback(() => current.current?.cancel(), []);
  useEffect(() => cancel, [cancel]);
  return { state, run, cancel };
}
