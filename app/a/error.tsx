'use client';

import { ErrorState } from '@/components/state/error-state';
import { ButtonLink } from '@/components/ui/button-link';

/** An architecture that could not be opened. */
export default function ArchitectureError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <div className="mx-auto w-full max-w-[640px] p-6">
      <h1 className="sr-only">The architecture could not be opened</h1>
      <ErrorState
        title="The architecture could not be opened"
        onRetry={reset}
        action={<ButtonLink href="/catalog">To the catalog</ButtonLink>}
      >
        <p>What was not saved yet is kept in this browser and comes back with the page.</p>
        {error.digest === undefined ? null : (
          <p className="mt-1 text-note text-text-3">Reference {error.digest}</p>
        )}
      </ErrorState>
    </div>
  );
}
