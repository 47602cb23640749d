'use client';

import { useEffect, useMemo } from 'react';
import type { IsolationFigures, Loss } from '@/lib/engine/model';
import { isSmall } from '../architecture/judge/is-small';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lazily } from '../compute/lazily';
import { useComputation } from '../compute/use-computation';

const engine = lazily(() => import('./option-isolation'));

/** What the option shares with what it hangs on: at once where the document is small, else from the worker; null until then. */
export function useIsolation(loss: Loss | null): IsolationFigures | null {
  const { architecture, option, address } = useOpenArchitecture();
  const { name } = option;
  const { scenario } = address;
  const small = isSmall({ architecture, option: name });
  const asked = useMemo(
    () => ({ architecture, option: name, scenario, loss }),
    [architecture, name, scenario, loss],
  );
  const { state, run } = useComputation('isolation', 'isolation');
  useEffect(() => {
    if (!small) void run(asked);
  }, [small, run, asked]);
  const here = engine.useNow();
  const atOnce = useMemo(
    () => (small && here !== null ? here.optionIsolation(asked) : null),
    [small, here, asked],
  );
  if (small) return atOnce;
  return state.value?.option === name ? state.value : null;
}
