'use client';

import { MapPin } from 'lucide-react';
import { useMemo } from 'react';
import type { OptionEvaluation } from '@/lib/engine/model';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { AvailabilitySection } from '../availability/availability-section';
import { findingsOfView } from '../architecture/views';
import { WhyMany } from '../figure/why-many';
import { FindingList } from '../finding/finding-list';
import { LoadingState } from '../state/loading-state';
import { DisruptionTable } from './disruption-table';
import { LossOfRecovery } from './loss-of-recovery';

/** How long the option is down after each loss and each disruption, and what that costs in writes. */
export function RecoveryTab() {
  const { option, evaluation } = useOpenArchitecture();
  if (option.sites.length === 0)
    return (
      <NothingToShow icon={MapPin} title="Nothing to recover yet">
        This option has no site. Once it has one, this page takes its recovery apart: who notices,
        who decides, what is promoted and scaled, and when users arrive elsewhere.
      </NothingToShow>
    );
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      {evaluation === null ? (
        <LoadingState label="Working out the recovery" rows={8} />
      ) : (
        <Recovery evaluation={evaluation} />
      )}
    </div>
  );
}

function Recovery({ evaluation }: { readonly evaluation: OptionEvaluation }) {
  const { document, option, explain, findingActions } = useOpenArchitecture();
  const [recovery, availability] = useMemo(() => {
    const own = findingsOfView('recovery', evaluation.findings);
    const of = (code: string) => own.filter((finding) => finding.code.startsWith(code));
    return [of('REC'), of('AVL')];
  }, [evaluation]);
  return (
    <WhyMany explain={explain} className="flex flex-col gap-3.5">
      <LossOfRecovery
        recovery={evaluation.recovery}
        below={
          <DisruptionTable
            rows={evaluation.recovery.byDisruption}
            fileName={`${document.name}-${option.name}-disruptions`}
          />
        }
        aside={
          recovery.length === 0 ? null : (
            <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
              <FindingList
                key={option.name}
                heading="Findings about recovery"
                findings={recovery}
                actions={findingActions}
                openWorst
              />
            </div>
          )
        }
      />
      <AvailabilitySection figures={evaluation.availability} findings={availability} />
    </WhyMany>
  );
}
