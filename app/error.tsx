'use client';

import { ErrorState } from '@/components/state/error-state';
import { ButtonLink } from '@/components/ui/button-link';

/** A page failed: what it says, the number to find it in the log by, and a way to try again. */
export default function PageError({
  error,
  reset,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}) {
  return (
    <div className="mx-auto w-full max-w-[640px] p-5">
      <h1 className="sr-only">This page failed</h1>
      <ErrorState
        title="This page failed"
        onRetry={reset}
        action={<ButtonLink href="/catalog">To the catalog</ButtonLink>}
      >
        <p>What was saved is safe. Try again; if it keeps failing, the server’s log says why.</p>
        {error.digest === undefined ? null : (
          <p className="mt-1 text-note text-text-3">Reference {error.digest}</p>
        )}
      </ErrorState>
    </div>
  );
}
