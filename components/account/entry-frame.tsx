import type { ReactNode } from 'react';
import { Logo } from '../shell/logo';

/** The pages at which one comes in: no rail, one thing to do. */
export function EntryFrame({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <main className="flex min-h-dvh flex-col items-center bg-bg px-4 pt-[12vh] pb-10">
      <div className="w-full max-w-[380px]">
        <div className="mb-5 flex items-center gap-3">
          <Logo />
          <span className="text-card">Meridian</span>
        </div>
        <div className="rounded-card border border-line bg-surface p-5">
          <h1 className="text-verdict">{title}</h1>
          {lead === undefined ? null : <p className="mt-1 text-body text-text-2">{lead}</p>}
          {children}
        </div>
      </div>
    </main>
  );
}
