'use client';

import { MapPin } from 'lucide-react';
import { useMemo } from 'react';
import { defaultAssumptions } from '@/lib/engine';
import type { OptionEvaluation } from '@/lib/engine/model';
import { readinessOf } from '@/lib/engine/readiness';
import { isIsoDate } from '@/lib/schemas';
import { NothingToShow } from '../architecture/nothing-to-show';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { pathOfView } from '../architecture/views';
import type { FindingActions } from '../finding/finding-actions';
import { FindingList } from '../finding/finding-list';
import { LoadingState } from '../state/loading-state';
import { Checklist } from './checklist';
import { RedFlagsCard } from './red-flags-card';
import { ScoreCard } from './score-card';
import { useReadinessAddress } from './use-readiness-address';

/** Whether the option could be operated: what is proven, claimed and missing, and what to watch. */
export function ReadinessTab({ today }: { readonly today: string }) {
  const { option, evaluation } = useOpenArchitecture();
  if (option.sites.length === 0)
    return (
      <NothingToShow icon={MapPin} title="Nothing to operate yet">
        This option has no site. Once it has one, this page says what it takes to run it, what of
        that is proven, and what to watch.
      </NothingToShow>
    );
  return (
    <div className="flex flex-col gap-3.5 p-5 max-sm:p-4 print:p-0">
      {evaluation === null ? (
        <LoadingState label="Going through the checklist" rows={10} />
      ) : (
        <Readiness evaluation={evaluation} today={today} />
      )}
    </div>
  );
}

function Readiness({
  evaluation,
  today,
}: {
  readonly evaluation: OptionEvaluation;
  readonly today: string;
}) {
  const { document, option, architecture, findingActions } = useOpenArchitecture();
  const [{ day }, setAddress] = useReadinessAddress();
  const on = day !== null && isIsoDate(day) ? day : today;
  const figures = useMemo(
    () =>
      evaluation.name === option.name
        ? readinessOf(architecture, defaultAssumptions, evaluation, { today: on })
        : null,
    [architecture, option, evaluation, on],
  );
  // What concerns no site stands in the checklist below.
  const actions = useMemo<FindingActions>(
    () => ({
      ...findingActions,
      show: (where) => {
        if (where.sites.length > 0) findingActions.show?.(where);
        else window.document.getElementById('checklist-title')?.scrollIntoView();
      },
    }),
    [findingActions],
  );
  if (figures === null) return <LoadingState label="Going through the checklist" rows={10} />;
  return (
    <>
      <ScoreCard
        figures={figures}
        today={today}
        onDay={(next) => void setAddress({ day: next })}
        alertRules={`${pathOfView(document.name, 'export/prometheus')}?option=${encodeURIComponent(option.name)}`}
      />
      <div className="grid grid-cols-1 gap-3.5 lg:grid-cols-2 lg:items-start">
        <RedFlagsCard flags={figures.redFlags} />
        <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone print:break-inside-avoid">
          <FindingList
            key={option.name}
            heading="Findings about readiness"
            findings={figures.findings}
            actions={actions}
            openWorst
          />
        </div>
      </div>
      <Checklist figures={figures} />
    </>
  );
}
