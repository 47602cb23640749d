'use client';

import { useEffect, useMemo } from 'react';
import type { OptionEvaluation } from '@/lib/engine/model';
import { lazily } from '../compute/lazily';
import { useComputation } from '../compute/use-computation';
import { isSmall } from './judge/is-small';
import { useOpenArchitecture } from './open-architecture';

const engine = lazily(() => import('./option-evaluation'));

/**
 * The evaluation of another option of the document, to compare with: at once where the document is
 * small, else from the worker. null while it is computed, and where no option is named.
 */
export function useOptionEvaluation(name: string | null): OptionEvaluation | null {
  const { architecture, judgement } = useOpenArchitecture();
  const baseline = judgement?.baseline?.name === name ? judgement.baseline : null;
  const small = name !== null && isSmall({ architecture, option: name });
  const { state, run } = useComputation('evaluateOption', 'other option');
  const needed = name !== null && baseline === null && !small;
  useEffect(() => {
    if (needed) void run({ architecture, option: name });
  }, [needed, run, architecture, name]);
  const here = engine.useNow();
  const atOnce = useMemo(
    () =>
      small && baseline === null && here !== null
        ? here.optionEvaluation(architecture, name)
        : null,
    [small, baseline, here, architecture, name],
  );
  if (baseline !== null) return baseline;
  if (small) return atOnce;
  return state.value?.name === name ? state.value : null;
}
