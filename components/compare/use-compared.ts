'use client';

import { useCallback, useEffect } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation } from '../compute/use-computation';

/** The evaluation of all options, what they return and the decision, from the worker; the last ones stay while new ones come. */
export function useCompared(baseline: string) {
  const { architecture } = useOpenArchitecture();
  const evaluated = useComputation('evaluate', 'compared options');
  const returned = useComputation('returns', 'compared returns');
  const decided = useComputation('decide', 'compared decision');
  const [evaluate, reckon, decide] = [evaluated.run, returned.run, decided.run];
  const retry = useCallback(() => void evaluate({ architecture }), [evaluate, architecture]);
  useEffect(() => retry(), [retry]);
  useEffect(() => void decide({ architecture }), [decide, architecture]);
  const hasBusiness = architecture.business !== null;
  useEffect(() => {
    if (hasBusiness) void reckon({ architecture, baseline });
  }, [reckon, architecture, baseline, hasBusiness]);
  return {
    evaluation: evaluated.state.value,
    because: evaluated.state.is === 'failed' ? evaluated.state.because : null,
    returns: hasBusiness ? returned.state.value : null,
    decision: decided.state.value,
    retry,
  };
}
