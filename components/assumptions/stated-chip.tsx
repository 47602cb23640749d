'use client';

import { SlidersHorizontal } from 'lucide-react';
import Link from 'next/link';
import { plural } from '@/lib/format/plural';
import { Badge } from '../ui/badge';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import type { StatedLine } from './stated-list';

/** Beside the views: how many values are stated that the figures rest on, and which. */
export function StatedChip({
  lines,
  onClear,
}: {
  readonly lines: readonly StatedLine[];
  /** Takes a value of the document's own out of it. */
  readonly onClear: (id: string) => void;
}) {
  if (lines.length === 0) return null;
  return (
    <Popover
      label="Stated values"
      align="end"
      trigger={
        <Button variant="quiet" className="shrink-0">
          <SlidersHorizontal aria-hidden />
          {plural(lines.length, 'stated value')}
        </Button>
      }
    >
      <h2 className="mb-2 text-card">Stated instead of the tables’</h2>
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="space-y-0.5 py-2">
            <p className="flex items-baseline justify-between gap-4 text-body">
              <span className="text-text-1">{line.label}</span>
              <span className="tabular shrink-0 font-semibold">{line.value}</span>
            </p>
            <p className="text-label text-text-3">
              <Badge tone="accent">{line.by}</Badge>
              {line.because === null ? null : ` “${line.because}”`}
              {line.default === null ? null : ` · ${line.default}`}
            </p>
            <p className="flex gap-3 text-label">
              <Link
                href={`/assumptions?id=${encodeURIComponent(line.id)}`}
                className="inline-flex min-h-6 items-center font-medium text-accent-text hover:underline"
              >
                In the list
              </Link>
              {line.scope !== 'document' ? null : (
                <button
                  type="button"
                  aria-label={`Clear ${line.label} in this document`}
                  onClick={() => onClear(line.id)}
                  className="inline-flex min-h-6 cursor-pointer items-center font-medium text-accent-text hover:underline"
                >
                  Clear in this document
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
