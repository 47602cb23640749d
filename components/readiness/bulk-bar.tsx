'use client';

import { useState } from 'react';
import type { ReadinessItemFigures } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { Button } from '../ui/button';
import { BulkDialog, type BulkAct } from './bulk-dialog';

const acts = [
  { act: 'owner', label: 'Set owner' },
  { act: 'expires', label: 'Set expiry' },
  { act: 'not-applicable', label: 'Does not apply' },
] as const;

/** What can be done with all items that are selected; nothing while none is. */
export function BulkBar({
  items,
  onDone,
}: {
  readonly items: readonly ReadinessItemFigures[];
  readonly onDone: () => void;
}) {
  const [act, setAct] = useState<BulkAct | null>(null);
  if (items.length === 0) return null;
  return (
    <>
      <div
        role="toolbar"
        aria-label="Selected items"
        className="sticky bottom-4 z-20 flex flex-wrap items-center gap-2 self-center rounded-card bg-surface px-3 py-2 shadow-map max-sm:bottom-[72px] print:hidden"
      >
        <span className="text-body font-medium text-text-1" aria-live="polite">
          {plural(items.length, 'item')} selected
        </span>
        {acts.map((one) => (
          <Button key={one.act} onClick={() => setAct(one.act)}>
            {one.label}
          </Button>
        ))}
        <Button variant="quiet" onClick={onDone}>
          Select none
        </Button>
      </div>
      {act === null ? null : (
        <BulkDialog
          act={act}
          items={items}
          onClose={(done) => {
            setAct(null);
            if (done) onDone();
          }}
        />
      )}
    </>
  );
}
