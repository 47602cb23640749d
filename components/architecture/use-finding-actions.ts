'use client';

import { useMemo } from 'react';
import { defaultAssumptions, explain } from '@/lib/engine';
import type { Architecture, DocumentEdit, Fix, Option, RegionId } from '@/lib/engine/model';
import { editsOf, type DocumentSnapshot, type DocumentStore } from '@/lib/flow';
import { combined } from '@/lib/flow/canvas/combine';
import { applyEdits, valueAt } from '@/lib/schemas';
import type { FindingActions, FixPreview } from '../finding/finding-actions';
import { editableOf } from '../topology/acts/editable';
import { thingsOfPlace } from '../topology/pointing';
import { toasts } from '../ui/toasts';

/** The lines of the text that edits change, before and after. */
function previewOf(text: string, edits: readonly DocumentEdit[]): FixPreview {
  const { text: after } = applyEdits(text, edits);
  return { before: text.split('\n'), after: after.split('\n') };
}

/** The same edits on another option of the document. */
function onOption(edits: readonly DocumentEdit[], from: number, to: number): DocumentEdit[] {
  return edits.map((edit) => {
    const [root, index, ...rest] = edit.path;
    return root === 'options' && index === from ? { ...edit, path: [root, to, ...rest] } : edit;
  });
}

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
      const document = editableOf(store.getSnapshot());
      const index = architecture.options.findIndex(({ name }) => name === optionName);
      if (document === null) return;
      const duplicate = { type: 'duplicate-option', option: optionName } as const;
      const [added] = editsOf(document, duplicate);
      const name = added?.op === 'insert' ? valueAt(added.value, ['name']) : undefined;
      const label = `${fix.summary}, in a copy`;
      const edits = onOption(fix.edits, index, index + 1);
      const both = combined(document, [duplicate, { type: 'apply-edits', label, edits }], label);
      if (dispatch(both) && typeof name === 'string') store.showOption(name);
    };
    return {
      preview: (fix) => previewOf(text, fix.edits),
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
