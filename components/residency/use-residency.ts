'use client';

import { useCallback, useEffect, useMemo } from 'react';
import type { RegionId, ResidencyReport } from '@/lib/engine/model';
import { isSmall } from '../architecture/judge/is-small';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lazily } from '../compute/lazily';
import { useComputation } from '../compute/use-computation';

const engine = lazily(() => import('./residency-report'));

/** The residency of the option: at once where the document is small, else from the worker; null until then. */
export function useResidency(lost: readonly RegionId[]): {
  readonly report: ResidencyReport | null;
  /** Why it cannot be worked out; null: it can. */
  readonly because: string | null;
  readonly retry: () => void;
} {
  const { architecture, option } = useOpenArchitecture();
  const { name } = option;
  const small = isSmall({ architecture, option: name });
  const { state, run } = useComputation('residency', 'residency');
  useEffect(() => {
    if (!small) void run({ architecture, option: name, lost });
  }, [small, run, architecture, name, lost]);
  const retry = useCallback(
    () => void run({ architecture, option: name, lost }),
    [run, architecture, name, lost],
  );
  const here = engine.useNow();
  const atOnce = useMemo(
    () => (small && here !== null ? here.residencyReport(architecture, name, lost) : null),
    [small, here, architecture, name, lost],
  );
  const because = !small && state.is === 'failed' ? state.because : null;
  const report = small ? atOnce : state.value;
  return { report: report?.option === name ? report : null, because, retry };
}
