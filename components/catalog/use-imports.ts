'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { isMultiRegion } from '@/lib/schemas/document/is-multi-region';
import { toasts } from '../ui/toasts';
import type { CatalogActions } from './catalog-actions';
import { addressOf } from './catalog-row';
import type { ImportDraft } from './import-dialog';
import { readFiles } from './read-files';

/** Which of the dialogs that bring a document in is open. */
export type Opened =
  { readonly is: 'nothing' } | { readonly is: 'import'; readonly draft: ImportDraft | null };

/** The ways by which documents come into the catalog: begun, pasted, chosen, dropped. */
export function useImports(actions: CatalogActions) {
  const router = useRouter();
  const [opened, setOpened] = useState<Opened>({ is: 'nothing' });

  function goTo<Value extends { readonly name: string }>(result: ActionResult<Value>) {
    if (result.ok) router.push(addressOf(result.value));
    return result;
  }

  /** Imports several files; the first that is refused is opened with the reasons. */
  async function takeFiles(files: readonly File[]): Promise<void> {
    const taken: string[] = [];
    let refused: ImportDraft | null = null;
    for (const read of await readFiles(files)) {
      if (!read.ok) {
        const message = `${read.fileName}: ${read.because}`;
        refused ??= { fileName: read.fileName, text: '', error: { kind: 'invalid', message } };
        continue;
      }
      const { fileName, text } = read;
      if (isMultiRegion(text)) {
        // It has to be turned into a document and completed first.
        refused ??= { fileName, text, error: null };
        continue;
      }
      // One after the other: of two files with one name the second is refused.
      // oxlint-disable-next-line no-await-in-loop
      const result = await actions.importFile({ fileName, text });
      if (result.ok) taken.push(result.value.name);
      else refused ??= { fileName, text, error: result.error };
    }
    if (taken.length > 0) {
      toasts.add({ title: `Imported ${taken.join(', ')}` });
      router.refresh();
    }
    if (refused !== null) setOpened({ is: 'import', draft: refused });
  }

  return {
    opened,
    open: setOpened,
    close: () => setOpened({ is: 'nothing' }),
    takeFiles,
    convert: actions.convert,
    importText: async (fileName: string, text: string) =>
      goTo(await actions.importFile({ fileName, text })),
  };
}
