'use client';

import { useMemo } from 'react';
import type { DecideOptions } from '@/lib/engine/decision';
import type { Architecture } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';

/** What a decision is made of: the document as it stands, and the tier policy that holds for it. */
export type DecisionInput = { readonly architecture: Architecture } & Pick<DecideOptions, 'policy'>;

/** The same for every question of the page, so that verdict, flips and explanations agree. */
export function useDecisionInput(): DecisionInput {
  const { architecture } = useOpenArchitecture();
  return useMemo(() => ({ architecture }), [architecture]);
}
