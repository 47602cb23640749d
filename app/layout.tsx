import type { Metadata, Viewport } from 'next';
import { GeistMono } from 'geist/font/mono';
import { GeistSans } from 'geist/font/sans';
import type { ReactNode } from 'react';
import { Providers } from '@/components/shell/providers';
import { Shell } from '@/components/shell/shell';
import { nonce } from '@/lib/server/nonce';
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
  return (
    <html
      lang="en"
      className={`${GeistSans.variable} ${GeistMono.variable}`}
      suppressHydrationWarning
    >
      <body>
        <Providers {...(pageNonce === undefined ? {} : { nonce: pageNonce })}>
          <Shell destinations={destinations} near={nearestTo}>
            {children}
          </Shell>
        </Providers>
      </body>
    </html>
  );
}
