'use client';

import { SearchX } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useCallback, useMemo, useState } from 'react';
import type { ReadinessFigures, ReadinessItemFigures } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { EmptyState } from '../state/empty-state';
import { UndoButtons } from '../tier/undo-buttons';
import { Button } from '../ui/button';
import { BulkBar } from './bulk-bar';
import { ChecklistFilters } from './checklist-filters';
import { isShown } from './filter-items';
import { ThemeSection } from './theme-section';
import { useReadinessAddress } from './use-readiness-address';

type ItemId = ReadinessItemFigures['id'];

const ItemDialog = dynamic(() => import('./item-dialog').then((m) => m.ItemDialog), { ssr: false });

/** The items by theme, narrowed as the address says, to look at, edit and select. */
export function Checklist({ figures }: { readonly figures: ReadinessFigures }) {
  const [address, setAddress] = useReadinessAddress();
  const [chosen, setChosen] = useState<ReadonlySet<ItemId>>(new Set());
  const [edited, setEdited] = useState<ItemId | null>(null);
  const shown = useMemo(
    () => figures.items.filter((item) => isShown(item, address)),
    [figures, address],
  );
  const aside = figures.items.filter(({ state }) => state === 'not-applicable').length;
  // What a filter hides is no longer meant.
  const selected = useMemo(
    () => new Set(shown.flatMap(({ id }) => (chosen.has(id) ? [id] : []))),
    [shown, chosen],
  );
  const select = useCallback((ids: readonly ItemId[], on: boolean) => {
    setChosen((held) => {
      const next = new Set(held);
      for (const id of ids) {
        if (on) next.add(id);
        else next.delete(id);
      }
      return next;
    });
  }, []);
  const selectOne = useCallback((id: ItemId, on: boolean) => select([id], on), [select]);
  const editing = figures.items.find(({ id }) => id === edited);

  return (
    <section aria-labelledby="checklist-title" className="flex flex-col gap-3.5">
      <header className="flex flex-wrap items-baseline gap-x-3 pt-2">
        <h2 id="checklist-title" className="text-page">
          Checklist
        </h2>
        <p className="text-body text-text-2" aria-live="polite">
          {plural(shown.length, 'item')} shown
        </p>
        {aside > 0 && address.state.length === 0 ? (
          <Button
            variant="quiet"
            className="print:hidden"
            onClick={() => void setAddress({ state: ['not-applicable'] })}
          >
            {aside} do not apply
          </Button>
        ) : null}
        <span className="ml-auto flex self-center print:hidden">
          <UndoButtons />
        </span>
      </header>
      <ChecklistFilters
        figures={figures}
        filters={address}
        onFilters={(change) => void setAddress(change)}
      />
      {shown.length === 0 ? (
        <EmptyState icon={SearchX} title="No item is like that">
          Take a filter away, or search for another word.
        </EmptyState>
      ) : (
        figures.themes.map((theme) => {
          const items = shown.filter((item) => item.theme === theme.theme);
          return items.length === 0 ? null : (
            <ThemeSection
              key={theme.theme}
              theme={theme}
              items={items}
              selected={selected}
              onSelected={selectOne}
              onSelectedAll={select}
              onEdit={setEdited}
            />
          );
        })
      )}
      <BulkBar
        items={shown.filter(({ id }) => selected.has(id))}
        onDone={() => setChosen(new Set())}
      />
      {editing === undefined ? null : (
        <ItemDialog key={editing.id} item={editing} onClose={() => setEdited(null)} />
      )}
    </section>
  );
}
