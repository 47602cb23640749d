'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { type ReactNode, useState } from 'react';
import { ToastArea } from '../ui/toast';

/** What every page stands in: theme, state in the address, hints, notices, the nonce for styles. */
export function Providers({
  nonce,
  children,
}: {
  readonly nonce?: string;
  readonly children: ReactNode;
}) {
  // The page keeps the policy that it was loaded with: what a later answer brings is another page's.
  const [first] = useState(nonce);
  const withNonce = first === undefined ? {} : { nonce: first };
  return (
    <CSPProvider {...withNonce}>
      <ThemeProvider attribute="class" disableTransitionOnChange {...withNonce}>
        <NuqsAdapter>
          <Tooltip.Provider>{children}</Tooltip.Provider>
        </NuqsAdapter>
        <ToastArea />
      </ThemeProvider>
    </CSPProvider>
  );
}
