'use client';

import { useEffect, useMemo } from 'react';
import type { Decision, FlipSearch } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation } from '../compute/use-computation';

/** The document has to stand still for so long before all its inputs are searched. */
const settledMs = 600;

/**
 * The inputs that were searched for a value that changes the answer: targets at once, with the decision;
 * all others from the worker, once the document stands still. While they are searched anew, what was
 * found last stays to look at.
 */
export function useFlips(decision: Decision) {
  const { architecture } = useOpenArchitecture();
  const { state, run, cancel } = useComputation('findFlips');
  useEffect(() => {
    const timer = window.setTimeout(() => void run({ architecture }), settledMs);
    return () => {
      window.clearTimeout(timer);
      cancel();
    };
  }, [architecture, run, cancel]);
  const { searches: targets } = decision;
  const found = state.value;
  const searches = useMemo((): readonly FlipSearch[] => {
    const known = new Set(targets.map(({ input }) => input));
    return [...targets, ...(found ?? []).filter(({ input }) => !known.has(input))];
  }, [targets, found]);
  return { searches, state, search: () => void run({ architecture }), cancel };
}
