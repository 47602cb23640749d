'use client';

import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { ToastArea } from '../ui/toast';

/** What every page stands in: theme, state in the address, hints, notices, the nonce for styles. */
export function Providers({
  nonce,
  children,
}: {
  readonly nonce?: string;
  readonly children: ReactNode;
}) {
  const withNonce = nonce === undefined ? {} : { nonce };
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
