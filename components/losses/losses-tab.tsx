'use client';

import { MapPin } from 'lucide-react';
import { useMemo } from 'react';
import type { OptionEvaluation } from '@/lib/engine/model';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { findingsOfView } from '../architecture/views';
import { WhyMany } from '../figure/why-many';
import { FindingList } from '../finding/finding-list';
import { LoadingState } from '../state/loading-state';
import { CellsCard } from './cells-card';
import { HeadroomCard } from './headroom-card';
import { LossMatrix } from './loss-matrix';
import { NamedLosses } from './named-losses-card';
import { NeededCard } from './needed-card';
import { useHrefOfLoss } from './use-href-of-loss';

/** What each loss of sites does to the option: the matrix, losses with a name, what was found. */
export function LossesTab() {
  const { option, evaluation } = useOpenArchitecture();
  if (option.sites.length === 0)
    return (
      <NothingToShow icon={MapPin} title="No site to lose yet">
        This option has no site. Once it has one, every loss of it is played through here: where its
        load goes, what falls next, and who is still served.
      </NothingToShow>
    );
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      {evaluation === null ? (
        <LoadingState label="Playing every loss through" rows={8} />
      ) : (
        <Losses evaluation={evaluation} />
      )}
    </div>
  );
}

function Losses({ evaluation }: { readonly evaluation: OptionEvaluation }) {
  const { option, explain, findingActions } = useOpenArchitecture();
  const { capacity } = evaluation;
  const hrefOfLoss = useHrefOfLoss();
  const findings = useMemo(() => findingsOfView('losses', evaluation.findings), [evaluation]);
  return (
    <WhyMany explain={explain} className="flex flex-col gap-3.5">
      <LossMatrix capacity={capacity} />
      <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-2 lg:items-start">
        <div className="grid grid-cols-1 gap-3.5">
          <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
            <FindingList
              key={option.name}
              heading="Findings about losses"
              findings={findings}
              actions={findingActions}
              openWorst
            />
          </div>
          <CellsCard cells={capacity.cells} />
        </div>
        <div className="grid grid-cols-1 gap-3.5">
          <HeadroomCard capacity={capacity} />
          <NeededCard capacity={capacity} hrefOf={hrefOfLoss} />
        </div>
      </div>
      <NamedLosses />
    </WhyMany>
  );
}
