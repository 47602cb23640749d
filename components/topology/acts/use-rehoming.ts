'use client';

import { useMemo } from 'react';
import type { RegionId } from '@/lib/engine/model';
import type { DocumentSnapshot, Reference } from '@/lib/flow';
import { valueAt } from '@/lib/schemas/document/value-at';
import { workNow } from './load-work';

/** A site that is about to move: shown before it is dropped. */
export interface Rehoming {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly references: readonly Reference[];
}

/** The move of a site that is being tried on the model, by drag or by arrow keys; null while none is. */
export function useRehoming(snapshot: DocumentSnapshot, optionName: string): Rehoming | null {
  const { preview, architecture, source } = snapshot;
  return useMemo(() => {
    const work = workNow();
    if (preview === null || architecture === null || source === null || work === null) return null;
    const option = architecture.options.findIndex(({ name }) => name === optionName);
    // Read from the text's own value, which costs nothing: most of what is tried moves no site.
    const idAt = (index: number) =>
      valueAt(source.value, ['options', option, 'regions', index, 'id']);
    const moved = architecture.options[option]?.sites.find(({ region }, i) => region !== idAt(i));
    if (moved === undefined) return null;
    const document = work.editableOf(snapshot);
    const before = document?.architecture.options[option]?.sites;
    const after = architecture.options[option]?.sites;
    const index = before?.findIndex((site, i) => site.region !== after?.[i]?.region) ?? -1;
    const from = before?.[index]?.region;
    const to = after?.[index]?.region;
    if (document === null || from === undefined || to === undefined) return null;
    const command = { type: 'rehome-site', option: optionName, from, to } as const;
    return { from, to, references: work.referencesRewritten(document, command) };
  }, [preview, architecture, source, snapshot, optionName]);
}
