'use client';

import dynamic from 'next/dynamic';
import type { ActionResult } from '@/lib/schemas/action-result';
import type { CatalogRow } from './catalog-row';
import type { useImports } from './use-imports';

// A dialog's code waits until it is opened.
const ImportDialog = dynamic(() => import('./import-dialog').then((m) => m.ImportDialog), {
  ssr: false,
});
const RenameDialog = dynamic(() => import('../rename/rename-dialog'), { ssr: false });

/** The dialogs of the catalog, one at a time. */
export function CatalogDialogs({
  imports,
  renaming,
  onRename,
  onRenameClose,
}: {
  readonly imports: ReturnType<typeof useImports>;
  readonly renaming: CatalogRow | null;
  readonly onRename: (row: CatalogRow, name: string) => Promise<ActionResult<unknown>>;
  readonly onRenameClose: () => void;
}) {
  const { opened, close, importText, convert } = imports;
  if (renaming !== null) {
    return (
      <RenameDialog
        name={renaming.name}
        onRename={async (name) => {
          const result = await onRename(renaming, name);
          return result.ok ? null : (result.error.problems?.[0]?.message ?? result.error.message);
        }}
        onClose={onRenameClose}
      />
    );
  }
  if (opened.is === 'import') {
    return (
      <ImportDialog
        initial={opened.draft}
        onImport={importText}
        onConvert={convert}
        onClose={close}
      />
    );
  }
  return null;
}
