'use client';

import { useMemo } from 'react';
import { lazily } from '../compute/lazily';
import type { Explain } from '../figure/why-panel';
import { useDecisionInput, type DecisionInput } from './use-decision-input';

export const deciding = lazily(() => import('./deciding'));

type ExplainPath = (figure: string) => ReturnType<Explain>;

/** Patterns are drawn once for all figures of one state of the document, and not before somebody asks. */
function explainerOf({ architecture, ...options }: DecisionInput): ExplainPath {
  async function begin() {
    const { decisionExplainer, defaultAssumptions } = await deciding.load();
    return decisionExplainer(architecture, defaultAssumptions, options);
  }
  let begun: ReturnType<typeof begin> | null = null;
  return async (figure) => {
    begun ??= begin();
    return (await begun)(figure);
  };
}

/** How a figure of the decision came to be, by its path. */
export function useExplainDecision(): ExplainPath {
  const input = useDecisionInput();
  return useMemo(() => explainerOf(input), [input]);
}
