'use client';

import { MapPin } from 'lucide-react';
import { useMemo } from 'react';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { ResidencyView } from './residency-view';
import { useResidency } from './use-residency';

/** Where the data of the option rests and may be read, with nothing lost and in each loss. */
export function ResidencyTab() {
  const { architecture, option } = useOpenArchitecture();
  if (option.sites.length === 0 || architecture.data.length === 0) {
    const noSite = option.sites.length === 0;
    return (
      <NothingToShow
        icon={MapPin}
        title={noSite ? 'No place for data yet' : 'No data described yet'}
        act={noSite ? 'Draw a site on the map' : 'Open the text beside the map'}
      >
        {noSite
          ? 'This option has no site. Once it has one, every copy of its data is followed here, with nothing lost and in each loss.'
          : 'The document names no data set. Write one under data, with residency: [EU] for instance, and every copy of it is followed here.'}
      </NothingToShow>
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
