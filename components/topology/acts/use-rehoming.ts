'use client';

import { useMemo } from 'react';
import type { RegionId } from '@/lib/engine/model';
import type { DocumentSnapshot, Reference } from '@/lib/flow';
import { workNow } from './load-work';

/** A site that is about to move: shown before it is dropped. */
export interface Rehoming {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly references: readonly Reference[];
}

/** The move of a site that is being tried on the model, by drag or by arrow keys; null while none is. */
export function useRehoming(snapshot: DocumentSnapshot, optionName: string): Rehoming | null {
  const { preview, architecture } = snapshot;
  return useMemo(() => {
    const work = workNow();
    if (preview === null || architecture === null || work === null) return null;
    const document = work.editableOf(snapshot);
    const find = (options = architecture.options) =>
      options.find(({ name }) => name === optionName)?.sites ?? [];
    const before = find(document?.architecture.options);
    const after = find();
    const index = before.findIndex((site, i) => site.region !== after[i]?.region);
    const from = before[index]?.region;
    const to = after[index]?.region;
    if (document === null || from === undefined || to === undefined) return null;
    const command = { type: 'rehome-site', option: optionName, from, to } as const;
    return { from, to, references: work.referencesRewritten(document, command) };
  }, [preview, architecture, snapshot, optionName]);
}
