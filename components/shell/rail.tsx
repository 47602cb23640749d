'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { classNames } from '../ui/class-names';
import { Logo } from './logo';
import { isHere, places } from './places';

/** The way between the places: a rail at the left, on a phone a bar at the bottom. */
export function Rail({ tools }: { readonly tools: ReactNode }) {
  const pathname = usePathname();
  return (
    <nav
      aria-label="Main"
      className="z-30 flex shrink-0 items-center border-line bg-sunken max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:h-[60px] max-sm:justify-around max-sm:border-t max-sm:bg-surface max-sm:px-2 sm:sticky sm:top-0 sm:h-dvh sm:w-[68px] sm:flex-col sm:border-r sm:py-3 presenting:hidden print:hidden"
    >
      <Link href="/" aria-label="Meridian, home" className="mb-3 rounded-[9px] max-sm:hidden">
        <Logo />
      </Link>
      <ul className="flex items-center gap-1 max-sm:contents sm:flex-col">
        {places.map((place) => {
          const here = isHere(place, pathname);
          const Icon = place.icon;
          return (
            <li key={place.href}>
              <Link
                href={place.href}
                aria-current={here ? 'page' : undefined}
                className={classNames(
                  'flex h-[50px] w-16 flex-col max-sm:w-[58px] items-center justify-center gap-1 rounded-control text-[10.5px] leading-[13px] font-medium tracking-[-0.015em] transition-colors duration-100 -outline-offset-2',
                  here
                    ? 'text-text-1 max-sm:text-accent-text sm:bg-surface sm:shadow-[0_0_0_1px_var(--line)]'
                    : 'text-text-2 hover:bg-hover hover:text-text-1',
                )}
              >
                <Icon aria-hidden className="size-[18px]" strokeWidth={1.75} />
                {place.label}
              </Link>
            </li>
          );
        })}
      </ul>
      <div className="flex items-center gap-1 max-sm:contents sm:mt-auto sm:flex-col">{tools}</div>
    </nav>
  );
}
