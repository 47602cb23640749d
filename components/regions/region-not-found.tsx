'use client';

import { MapPinOff } from 'lucide-react';
import Link from 'next/link';
import { useParams } from 'next/navigation';
import { meantRegions } from '@/lib/schemas/document/kinds/meant-regions';
import { EmptyState } from '../state/empty-state';
import { ButtonLink } from '../ui/button-link';

/** What stands at the address of a region that the table does not have: what may have been meant. */
export function RegionNotFound() {
  const { id } = useParams<{ id?: string }>();
  const asked = id === undefined ? '' : decodeURIComponent(id);
  const near = meantRegions(asked);
  return (
    <div className="grid flex-1 place-items-center p-5">
      <EmptyState
        icon={MapPinOff}
        title={`${asked === '' ? 'This' : asked} is not a region of the table`}
        action={
          <ButtonLink variant="primary" href="/regions">
            All regions
          </ButtonLink>
        }
      >
        {near.length === 0 ? (
          'Regions of your own are described in the documents that use them.'
        ) : (
          <>
            Did you mean{' '}
            {near.map((region, index) => (
              <span key={region}>
                {index === 0 ? null : index === near.length - 1 ? ' or ' : ', '}
                <Link
                  href={`/regions/${region}`}
                  className="inline-flex min-h-6 items-center text-accent-text hover:underline"
                >
                  {region}
                </Link>
              </span>
            ))}
            ?
          </>
        )}
      </EmptyState>
    </div>
  );
}
