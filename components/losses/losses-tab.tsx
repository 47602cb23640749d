'use client';

import { MapPin } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { findingsOfView, hrefOfView } from '../architecture/views';
import { FindingList } from '../finding/finding-list';
import { EmptyState } from '../state/empty-state';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { ButtonLink } from '../ui/button-link';
import { HeadroomCard } from './headroom-card';
import { LossMatrix } from './loss-matrix';
import { NeededCard } from './needed-card';
import { useCapacity } from './use-capacity';
import { useHrefOfLoss } from './use-href-of-loss';

/** What each loss of sites does to the option: the matrix, and what was found. */
export function LossesTab() {
  const { document, option, evaluation, findingActions } = useOpenArchitecture();
  const state = useCapacity();
  const search = useSearchParams().toString();
  const hrefOfLoss = useHrefOfLoss();
  const findings = useMemo(
    () => findingsOfView('losses', evaluation?.findings ?? []),
    [evaluation],
  );

  if (option.sites.length === 0)
    return (
      <div className="p-5 max-sm:p-4">
        <EmptyState
          icon={MapPin}
          title="No site to lose yet"
          action={
            <ButtonLink variant="primary" href={hrefOfView(document.name, null, search)}>
              Draw a site on the map
            </ButtonLink>
          }
        >
          This option has no site. Once it has one, every loss of it is played through here: where
          its load goes, what falls next, and who is still served.
        </EmptyState>
      </div>
    );
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      {state.is === 'failed' ? (
        <ErrorState title="The losses could not be computed" onRetry={state.retry}>
          {state.because}
        </ErrorState>
      ) : state.value === null ? (
        <LoadingState label="Playing every loss through" rows={8} />
      ) : (
        <LossMatrix capacity={state.value} />
      )}
      <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-2 lg:items-start">
        {evaluation === null ? null : (
          <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
            <FindingList
              key={option.name}
              heading="Findings about losses"
              findings={findings}
              actions={findingActions}
              openWorst
            />
          </div>
        )}
        {state.value === null ? null : (
          <div className="grid grid-cols-1 gap-3.5">
            <HeadroomCard capacity={state.value} />
            <NeededCard capacity={state.value} hrefOf={hrefOfLoss} />
          </div>
        )}
      </div>
    </div>
  );
}
