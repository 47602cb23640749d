'use client';

import { useMemo } from 'react';
import type { Harsh } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { lazily } from '../compute/lazily';
import type { HarshTerms } from './matrix-words';

const terms = lazily(() => import('./harsh-terms'));

/** What the harsher view assumes of this document; null where it is off, and until the engine is here. */
export function useHarshTerms(harsh: Harsh | null): HarshTerms | null {
  const { architecture } = useOpenArchitecture();
  const here = terms.useNow();
  return useMemo(
    () => (harsh === null || here === null ? null : here.harshTermsOf(architecture, harsh)),
    [architecture, harsh, here],
  );
}
