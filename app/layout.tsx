import type { Metadata, Viewport } from 'next';
import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { ReactNode } from 'react';
import { PersonProvider } from '@/components/shell/person';
import { Providers } from '@/components/shell/providers';
import { Shell } from '@/components/shell/shell';
import { nonce } from '@/lib/server/nonce';
import { currentSession } from '@/lib/server/session';
import { signOut } from './account/actions';
import { destinations, nearestTo } from './destinations';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Meridian', template: '%s · Meridian' },
  description:
    'Decide whether a service should run in several regions, and whether that is worth it.',
};

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f5f6f8' },
    { media: '(prefers-color-scheme: dark)', color: '#0f1013' },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const pageNonce = await nonce();
  const principal = (await currentSession())?.principal ?? null;
  return (
    <html
      lang="en"
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <Providers {...(pageNonce === undefined ? {} : { nonce: pageNonce })}>
          {principal === null ? (
            // Nobody is signed in: only the pages are left at which one comes in.
            children
          ) : (
            <PersonProvider
              person={{
                name: principal.name,
                workspaceId: principal.workspaceId,
                role: principal.role,
                teams: principal.teams,
                access: principal.access,
                hasAccount: principal.userId !== null,
              }}
            >
              <Shell destinations={destinations} near={nearestTo} signOut={signOut}>
                {children}
              </Shell>
            </PersonProvider>
          )}
        </Providers>
      </body>
    </html>
  );
}
