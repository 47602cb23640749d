'use client';

import { RotateCw } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';
import { SeverityMark } from '../ui/severity-mark';

/** Something failed: what, what one can do, and a way to try again. */
export function ErrorState({
  title,
  children,
  onRetry,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly onRetry?: () => void;
  readonly action?: ReactNode;
}) {
  return (
    <div
      role="alert"
      className="flex items-start gap-3 rounded-card border border-[color-mix(in_oklab,var(--critical)_35%,transparent)] bg-critical-tint p-4"
    >
      <span className="flex h-5 items-center">
        <SeverityMark standing="critical" decorative size={16} />
      </span>
      <div className="min-w-0 flex-1 space-y-1">
        <h2 className="text-card">{title}</h2>
        <div className="text-body text-text-2">{children}</div>
        {onRetry === undefined && action === undefined ? null : (
          <div className="flex gap-2 pt-2">
            {onRetry === undefined ? null : (
              <Button onClick={onRetry}>
                <RotateCw aria-hidden />
                Try again
              </Button>
            )}
            {action}
          </div>
        )}
      </div>
    </div>
  );
}
