'use client';

import type { LucideIcon } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import type { ReactNode } from 'react';
import { EmptyState } from '../state/empty-state';
import { ButtonLink } from '../ui/button-link';
import { useOpenArchitecture } from './open-architecture';
import { hrefOfView } from './views';

/** A view that has nothing to say of the option yet: what it will say, and the way to the map. */
export function NothingToShow({
  icon,
  title,
  act = 'Draw a site on the map',
  action,
  children,
}: {
  readonly icon: LucideIcon;
  readonly title: string;
  /** What one does there. */
  readonly act?: string;
  /** The button that brings it, where that is not the way to the map. */
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  const { document } = useOpenArchitecture();
  const search = useSearchParams().toString();
  return (
    <div className="p-5 max-sm:p-4">
      <EmptyState
        icon={icon}
        title={title}
        action={
          action ?? (
            <ButtonLink variant="primary" href={hrefOfView(document.name, null, search)}>
              {act}
            </ButtonLink>
          )
        }
      >
        {children}
      </EmptyState>
    </div>
  );
}
