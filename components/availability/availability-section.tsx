'use client';

import { useMemo } from 'react';
import type { AvailabilityFigures, Finding } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { FindingList } from '../finding/finding-list';
import { availabilitySentence } from './availability-sentence';
import { DowntimeChart } from './downtime-chart';
import { LeversCard } from './levers-card';
import { PopulationCard } from './population-card';
import { RangeChart } from './range-chart';

/** How much of a year the option works, what takes the rest, and how sure that is. */
export function AvailabilitySection({
  figures,
  findings,
}: {
  readonly figures: AvailabilityFigures;
  readonly findings: readonly Finding[];
}) {
  const { document, option, architecture, findingActions } = useOpenArchitecture();
  const { requirements } = architecture;
  const required = requirements.availability ?? null;
  const file = `${document.name}-${option.name}`;
  const sentence = useMemo(
    () => availabilitySentence(figures, requirements),
    [figures, requirements],
  );
  return (
    <section id="availability" aria-labelledby="availability-title" className="scroll-mt-4 pt-2">
      <header className="mb-3.5">
        <h2 id="availability-title" className="text-page">
          Availability
        </h2>
        <p className="max-w-[92ch] text-body text-text-2">{sentence}</p>
      </header>
      <div className="grid grid-cols-1 gap-3.5 xl:grid-cols-[minmax(0,1.55fr)_minmax(0,1fr)] xl:items-start">
        <div className="grid grid-cols-1 gap-3.5">
          <DowntimeChart figures={figures} required={required} fileName={`${file}-downtime`} />
          <LeversCard required={required} />
          {findings.length === 0 ? null : (
            <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
              <FindingList
                key={option.name}
                heading="Findings about availability"
                findings={findings}
                actions={findingActions}
                openWorst
              />
            </div>
          )}
        </div>
        <div className="grid grid-cols-1 gap-3.5">
          <RangeChart figures={figures} required={required} fileName={`${file}-availability`} />
          {figures.populations.length === 0 ? null : <PopulationCard figures={figures} />}
        </div>
      </div>
    </section>
  );
}
