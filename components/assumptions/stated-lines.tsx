'use client';

import Link from 'next/link';
import { useMemo } from 'react';
import type { Architecture } from '@/lib/engine/model';
import { Badge } from '../ui/badge';
import { statedFor } from './stated-list';

/** Which values are stated for a document, by whom, instead of what. */
export function StatedLines({
  architecture,
  onClear,
}: {
  readonly architecture: Pick<Architecture, 'customRegions' | 'assumptions'>;
  /** Takes a value of the document's own out of it. */
  readonly onClear: (id: string) => void;
}) {
  const lines = useMemo(() => statedFor(architecture), [architecture]);
  return (
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
  );
}
