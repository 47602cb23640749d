'use client';

import { PlugZap } from 'lucide-react';
import { useMemo } from 'react';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { LoadingState } from '../state/loading-state';
import { askedLoss, chosenLoss } from './chosen-loss';
import { IsolationSections } from './isolation-sections';
import { useIsolation } from './use-isolation';

/** What the option hangs on: who needs what, where it lives, and what each loss takes along. */
export function DependenciesTab() {
  const { architecture, option, address } = useOpenArchitecture();
  const { lost, named } = address;
  const loss = useMemo(() => askedLoss(option, { lost, named }), [option, lost, named]);
  const figures = useIsolation(loss);
  if (architecture.dependencies.length === 0 || option.sites.length === 0)
    return (
      <NothingToShow
        icon={PlugZap}
        title={option.sites.length === 0 ? 'No site yet' : 'Nothing that it hangs on yet'}
        act={option.sites.length === 0 ? 'Draw a site on the map' : 'Add a dependency on the map'}
      >
        Sign-in, DNS, deployment, third parties, systems on your own premises: what the service
        needs and does not run itself. Once the document names it, this page shows what falls with a
        region, what grows far after a failover, and what nobody could do any more.
      </NothingToShow>
    );
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      {figures === null ? (
        <LoadingState label="Working out what hangs together" rows={8} />
      ) : (
        <IsolationSections figures={figures} loss={chosenLoss(figures, loss)} />
      )}
    </div>
  );
}
