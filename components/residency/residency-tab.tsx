'use client';

import { MapPin } from 'lucide-react';
import { useSearchParams } from 'next/navigation';
import { useMemo } from 'react';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { hrefOfView } from '../architecture/views';
import { EmptyState } from '../state/empty-state';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { ButtonLink } from '../ui/button-link';
import { ResidencyView } from './residency-view';
import { useResidency } from './use-residency';

/** Where the data of the option rests and may be read, with nothing lost and in each loss. */
export function ResidencyTab() {
  const { document, architecture, option } = useOpenArchitecture();
  const search = useSearchParams().toString();
  if (option.sites.length === 0 || architecture.data.length === 0) {
    const noSite = option.sites.length === 0;
    return (
      <div className="p-5 max-sm:p-4">
        <EmptyState
          icon={MapPin}
          title={noSite ? 'No place for data yet' : 'No data described yet'}
          action={
            <ButtonLink variant="primary" href={hrefOfView(document.name, null, search)}>
              {noSite ? 'Draw a site on the map' : 'Open the text beside the map'}
            </ButtonLink>
          }
        >
          {noSite
            ? 'This option has no site. Once it has one, every copy of its data is followed here, with nothing lost and in each loss.'
            : 'The document names no data set. Write one under data, with residency: [EU] for instance, and every copy of it is followed here.'}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      <Residency />
    </div>
  );
}

function Residency() {
  const { option, address } = useOpenArchitecture();
  const lost = useMemo(
    () => option.sites.map(({ region }) => region).filter((one) => address.lost.includes(one)),
    [option, address.lost],
  );
  const { report, because, retry } = useResidency(lost);
  if (because !== null)
    return (
      <ErrorState title="The residency could not be worked out" onRetry={retry}>
        {because}
      </ErrorState>
    );
  if (report === null) return <LoadingState label="Following every copy" rows={8} />;
  return <ResidencyView report={report} lost={lost} />;
}
