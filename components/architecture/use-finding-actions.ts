'use client';

import { useMemo } from 'react';
import { defaultAssumptions, explain } from '@/lib/engine';
import type { Architecture, Fix, Option, RegionId } from '@/lib/engine/model';
import type { DocumentSnapshot, DocumentStore } from '@/lib/flow';
import type { FindingActions } from '../finding/finding-actions';
import { loadWork, workNow } from '../topology/acts/load-work';
import { thingsOfPlace } from '../topology/pointing';
import { toasts } from '../ui/toasts';

/** What the map lets one do with findings: see and make the fix, fail a site, ask why. */
export function useFindingActions({
  store,
  snapshot,
  architecture,
  option,
  onFail,
}: {
  readonly store: DocumentStore;
  readonly snapshot: DocumentSnapshot;
  readonly architecture: Architecture;
  readonly option: Option;
  readonly onFail: (loss: readonly RegionId[]) => void;
}): FindingActions {
  const optionName = option.name;
  const { text } = snapshot;
  return useMemo(() => {
    const dispatch = (command: Parameters<DocumentStore['dispatch']>[0]): boolean => {
      const outcome = store.dispatch(command);
      if (!outcome.ok)
        toasts.add({ title: 'The fix does not fit any more', description: outcome.because });
      return outcome.ok;
    };
    const applyToCopy = (fix: Fix) => {
      const work = workNow();
      const document = work?.editableOf(store.getSnapshot()) ?? null;
      if (work === null || document === null) return;
      const { command, copy } = work.fixInCopy(document, optionName, fix);
      if (dispatch(command)) store.showOption(copy);
    };
    return {
      preview: async (fix) => (await loadWork()).previewOfFix(text, fix),
      apply: (fix) => {
        dispatch({ type: 'apply-edits', label: fix.summary, edits: fix.edits });
      },
      applyToCopy,
      fail: onFail,
      show: (where) => store.select(thingsOfPlace(where)),
      explain: (figure) => explain(architecture, defaultAssumptions, optionName, figure),
    };
  }, [store, text, architecture, optionName, onFail]);
}
