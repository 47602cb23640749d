'use client';

import { MapPin } from 'lucide-react';
import { useMemo } from 'react';
import type { OptionEvaluation } from '@/lib/engine/model';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { findingsOfView } from '../architecture/views';
import { FindingList } from '../finding/finding-list';
import { LoadingState } from '../state/loading-state';
import { Segmented } from '../ui/segmented';
import { SeverityMark } from '../ui/severity-mark';
import { latencySentence } from './latency-words';
import { PopulationTable } from './population-table';
import { QuantileCard } from './quantile-card';
import { SlowestCard } from './slowest-card';

const networks = [
  { value: 'typical', label: 'Typical' },
  { value: 'degraded', label: 'Degraded' },
] as const;

/** What each population feels of the option, what that is made of, and what was found. */
export function LatencyTab() {
  const { option, evaluation } = useOpenArchitecture();
  if (option.sites.length === 0)
    return (
      <NothingToShow icon={MapPin} title="Nobody waits yet">
        This option has no site. Once it has one, this is where you see how far its users are, what
        they wait for, and what that time is made of.
      </NothingToShow>
    );
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4">
      {evaluation === null ? (
        <LoadingState label="Working out latencies" rows={8} />
      ) : (
        <Judged evaluation={evaluation} />
      )}
    </div>
  );
}

function Judged({ evaluation }: { readonly evaluation: OptionEvaluation }) {
  const { architecture, address, explain, findingActions } = useOpenArchitecture();
  const { latency } = evaluation;
  const limit = architecture.requirements.latencyP95Ms ?? null;
  const findings = useMemo(
    () => findingsOfView('latency', evaluation.findings),
    [evaluation.findings],
  );
  const unknown = evaluation.unknown.filter(({ path }) => path.startsWith('latency.calls['));
  return (
    <>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-2">
        <p className="max-w-[88ch] min-w-64 flex-1 text-[15px] leading-[22px] text-text-1">
          {latencySentence(latency, limit)}
        </p>
        <span className="ml-auto flex items-center gap-2 max-sm:ml-0 print:hidden">
          <span className="text-note text-text-2">Network</span>
          <Segmented
            label="State of the network"
            value={address.scenario}
            segments={networks}
            onValue={address.setScenario}
          />
        </span>
      </div>
      {unknown.map(({ path, because }) => (
        <p key={path} className="flex max-w-[88ch] items-start gap-2 text-body text-text-2">
          <SeverityMark standing="unknown" size={15} className="mt-0.5" />
          {because.charAt(0).toUpperCase() + because.slice(1)}.
        </p>
      ))}
      <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-2">
        <QuantileCard figures={latency} limit={limit} explain={explain} />
        <SlowestCard figures={latency} />
      </div>
      <PopulationTable figures={latency} />
      <div className="max-w-[760px] rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
        <FindingList
          heading="Findings about latency"
          findings={findings}
          actions={findingActions}
          openWorst
        />
      </div>
    </>
  );
}
