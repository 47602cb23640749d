'use client';

import { useEffect, useMemo } from 'react';
import type { Harsh, ScenarioFigures } from '@/lib/engine/model';
import { isSmall } from '../architecture/judge/is-small';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { useComputation } from '../compute/use-computation';
import { lazily } from '../compute/lazily';

const engine = lazily(() => import('./named-losses'));

/** The losses with a name: at once where the document is small, else from the worker; null until then. */
export function useNamedLosses(harsh: Harsh | null): readonly ScenarioFigures[] | null {
  const { architecture, option } = useOpenArchitecture();
  const { name } = option;
  const small = isSmall({ architecture, option: name });
  const { state, run } = useComputation('namedLosses', 'named losses');
  useEffect(() => {
    if (!small) void run({ architecture, option: name, harsh });
  }, [small, run, architecture, name, harsh]);
  const here = engine.useNow();
  const atOnce = useMemo(
    () => (small && here !== null ? here.namedLosses(architecture, name, harsh) : null),
    [small, here, architecture, name, harsh],
  );
  return small ? atOnce : state.value;
}
