'use client';

import { CloudOff } from 'lucide-react';
import { Button } from '../ui/button';

/** Across the page while changes are not stored: why, and that they are kept. */
export function UnsavedBanner({ onRetry }: { readonly onRetry?: () => void }) {
  return (
    <div
      role="alert"
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-medium-tint px-5 py-1.5 text-body text-text-1"
    >
      <CloudOff aria-hidden className="size-4 shrink-0 text-medium-text" />
      <p className="min-w-0 flex-1">
        <strong className="font-semibold">The server does not answer.</strong> Your changes are kept
        in this browser, also if you leave, and saved as soon as it does.
      </p>
      {onRetry === undefined ? null : <Button onClick={onRetry}>Try now</Button>}
    </div>
  );
}
