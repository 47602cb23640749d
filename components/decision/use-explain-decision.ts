'use client';

import { useMemo } from 'react';
import type { Architecture } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lazily } from '../compute/lazily';
import type { Explain } from '../figure/why-panel';

export const deciding = lazily(() => import('./deciding'));

type ExplainPath = (figure: string) => ReturnType<Explain>;

/** Patterns are drawn once for all figures of one state of the document, and not before somebody asks. */
function explainerOf(architecture: Architecture): ExplainPath {
  async function begin() {
    const { decisionExplainer, defaultAssumptions } = await deciding.load();
    return decisionExplainer(architecture, defaultAssumptions);
  }
  let begun: ReturnType<typeof begin> | null = null;
  return async (figure) => {
    begun ??= begin();
    return (await begun)(figure);
  };
}

/** How a figure of the decision came to be, by its path. */
export function useExplainDecision(): ExplainPath {
  const { architecture } = useOpenArchitecture();
  return useMemo(() => explainerOf(architecture), [architecture]);
}
