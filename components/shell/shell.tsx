import type { ReactNode } from 'react';
import type { Destination } from './destination';
import type { NearFinder } from './nearest';
import type { ActionResult } from '@/lib/schemas/action-result';
import { PersonMenu } from './person-menu';
import { Rail } from './rail';
import { ShellKeys } from './shell-keys';
import { ThemeSwitch } from './theme-switch';

/** The frame of every page: the way past the rail, the rail, and the page itself. */
export function Shell({
  destinations,
  near,
  signOut,
  children,
}: {
  readonly destinations?: () => Promise<readonly Destination[]>;
  readonly near?: NearFinder;
  readonly signOut?: () => Promise<ActionResult<null>>;
  readonly children: ReactNode;
}) {
  return (
    <div className="isolate flex min-h-dvh">
      <a
        href="#main"
        className="sr-only rounded-control bg-surface px-3 py-2 text-body font-medium shadow-popover focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-60"
      >
        Skip to the page
      </a>
      <Rail
        tools={
          <>
            <ShellKeys
              {...(destinations === undefined ? {} : { destinations })}
              {...(near === undefined ? {} : { near })}
            />
            <ThemeSwitch />
            {signOut === undefined ? null : <PersonMenu signOut={signOut} />}
          </>
        }
      />
      <main
        id="main"
        tabIndex={-1}
        className="flex min-w-0 flex-1 flex-col outline-none max-sm:pb-[60px] presenting:pb-0 print:pb-0"
      >
        {children}
      </main>
    </div>
  );
}
