'use client';

import { SlidersHorizontal } from 'lucide-react';
import dynamic from 'next/dynamic';
import type { Architecture } from '@/lib/engine/model';
import { plural } from '@/lib/format/plural';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { Skeleton } from '../ui/skeleton';

// What a value is called and what the tables have is known to the engine, which comes after the page.
const StatedLines = dynamic(() => import('./stated-lines').then((m) => m.StatedLines), {
  ssr: false,
  loading: () => <Skeleton className="h-16 w-72" />,
});

/** Beside the views: how many values are stated that the figures rest on, and which. */
export function StatedChip({
  architecture,
  onClear,
}: {
  readonly architecture: Pick<Architecture, 'customRegions' | 'assumptions'>;
  readonly onClear: (id: string) => void;
}) {
  const count = new Set(architecture.assumptions.map(({ id }) => id)).size;
  if (count === 0) return null;
  return (
    <Popover
      label="Stated values"
      align="end"
      trigger={
        <Button variant="quiet" className="shrink-0" aria-label={plural(count, 'stated value')}>
          <SlidersHorizontal aria-hidden />
          {count}
          <span className="max-sm:hidden">{count === 1 ? 'stated value' : 'stated values'}</span>
        </Button>
      }
    >
      <h2 className="mb-2 text-card">Stated instead of the tables’</h2>
      <StatedLines architecture={architecture} onClear={onClear} />
    </Popover>
  );
}
