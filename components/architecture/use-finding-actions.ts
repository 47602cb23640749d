'use client';

import { useMemo } from 'react';
import type { Option, RegionId } from '@/lib/engine/model';
import type { Command, DocumentStore, Thing } from '@/lib/flow';
import type { FindingActions } from '../finding/finding-actions';
import { workNow } from '../topology/acts/load-work';
import { thingsOfPlace } from '../topology/pointing';
import { toasts } from '../ui/toasts';
import type { ExplainFigure } from './header-figure-row';

/** What the map lets one do with findings: see and make the fix, fail sites, ask why. Stable. */
export function useFindingActions({
  store,
  option,
  explain,
  onPreview,
  onEndPreview,
  onFail,
  onShow,
}: {
  readonly store: DocumentStore;
  readonly option: Option;
  readonly explain: ExplainFigure;
  /** Works a fix out without making it, and shows it where the drawing is. */
  readonly onPreview: NonNullable<FindingActions['preview']>;
  readonly onEndPreview: () => void;
  readonly onFail: (lost: readonly RegionId[]) => void;
  /** Brings things of the drawing before the eye. */
  readonly onShow: (things: readonly Thing[]) => void;
}): FindingActions {
  const optionName = option.name;
  return useMemo(() => {
    const dispatch = (command: Command): boolean => {
      const outcome = store.dispatch(command);
      if (!outcome.ok)
        toasts.add({ title: 'The fix does not fit any more', description: outcome.because });
      return outcome.ok;
    };
    return {
      preview: onPreview,
      endPreview: onEndPreview,
      apply: (fix) => {
        dispatch({ type: 'apply-edits', label: fix.summary, edits: fix.edits });
      },
      applyToCopy: (fix) => {
        const work = workNow();
        const document = work?.editableOf(store.getSnapshot()) ?? null;
        if (work === null || document === null) return;
        const { command, copy } = work.fixInCopy(document, optionName, fix);
        if (dispatch(command)) store.showOption(copy);
      },
      fail: onFail,
      show: (where) => {
        const { architecture } = store.getSnapshot();
        if (architecture !== null) onShow(thingsOfPlace(where, architecture));
      },
      explain,
    };
  }, [store, optionName, explain, onPreview, onEndPreview, onFail, onShow]);
}
