'use client';

import { useRouter } from 'next/navigation';
import { useMemo, useState } from 'react';
import type { ActionResult } from '@/lib/schemas/action-result';
import { toasts } from '../ui/toasts';
import type { CatalogActions } from './catalog-actions';
import type { CatalogRow } from './catalog-row';
import type { RowAct } from './row-menu';

/** Says how an act went. */
function tell<Value>(result: ActionResult<Value>, done: (value: Value) => string): void {
  toasts.add(
    result.ok
      ? { title: done(result.value) }
      : { title: 'Nothing was changed', description: result.error.message, urgent: true },
  );
}

/** Runs what a row's menu asks for, says how it went, and lists anew. */
export function useRowActs(actions: CatalogActions) {
  const router = useRouter();
  const [renaming, setRenaming] = useState<CatalogRow | null>(null);

  const { act, rename } = useMemo(() => {
    async function bringBack(row: CatalogRow): Promise<void> {
      tell(await actions.unarchive({ id: row.id }), ({ name }) => `${name} is back in the catalog`);
      router.refresh();
    }

    async function archive(row: CatalogRow): Promise<void> {
      const result = await actions.archive({ id: row.id, baseVersion: row.version });
      if (result.ok) {
        toasts.add({
          title: `${row.name} is archived`,
          description: 'It left the catalog; nothing of it is lost.',
          action: { label: 'Undo', run: () => void bringBack(row) },
        });
      } else {
        tell(result, () => '');
      }
      router.refresh();
    }

    async function duplicate(row: CatalogRow): Promise<void> {
      tell(await actions.duplicate({ id: row.id }), ({ name }) => `Copied as ${name}`);
      router.refresh();
    }

    return {
      act: (which: RowAct, row: CatalogRow): void => {
        if (which === 'rename') setRenaming(row);
        if (which === 'duplicate') void duplicate(row);
        if (which === 'archive') void archive(row);
        if (which === 'unarchive') void bringBack(row);
      },
      rename: async (row: CatalogRow, name: string): Promise<ActionResult<unknown>> => {
        const result = await actions.rename({ id: row.id, name, baseVersion: row.version });
        if (!result.ok) return result;
        tell(result, (stored) => `Renamed to ${stored.name}`);
        router.refresh();
        return result;
      },
    };
  }, [actions, router]);

  return { act, rename, renaming, closeRename: () => setRenaming(null) };
}
