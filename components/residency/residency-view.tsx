'use client';

import { useMemo } from 'react';
import type { RegionId, ResidencyReport, ResidencyStanding } from '@/lib/engine/model';
import { sentenceList } from '@/lib/format/sentence-list';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { findingsOfView } from '../architecture/views';
import { WhyMany } from '../figure/why-many';
import { FindingList } from '../finding/finding-list';
import { SeverityMark } from '../ui/severity-mark';
import { InteractionTable, RehomingTable } from './crossing-tables';
import { FurtherCard } from './further-card';
import { LossSwitch } from './loss-switch';
import { MatrixTable } from './matrix-table';
import { PathTable } from './path-table';
import { shownState } from './shown-state';
import { StakesCard } from './stakes-card';
import { StandingLegend } from './standing-legend';
import { TravellerTable } from './traveller-table';

const standings: readonly ResidencyStanding[] = [
  'rests',
  'healthy-only',
  'unlawful',
  'adequate',
  'readable',
  'free',
  'kept-out',
];

/** The report, for the loss that the address names. */
export function ResidencyView({
  report,
  lost,
}: {
  readonly report: ResidencyReport;
  readonly lost: readonly RegionId[];
}) {
  const { document, option, evaluation, explain, findingActions, address } = useOpenArchitecture();
  const state = shownState(report, lost);
  const findings = useMemo(
    () => findingsOfView('residency', evaluation?.findings ?? []),
    [evaluation],
  );
  if (state === null) return null;
  const used = standings.filter((standing) =>
    state.cells.some((cell) => cell.standing === standing),
  );
  const file = `${document.name}-${option.name}`;
  const without = state.withoutLawfulSite;
  return (
    <WhyMany explain={explain} className="flex flex-col gap-3.5">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-64 flex-1">
          <h2 className="text-page">Residency</h2>
          <p className="max-w-[92ch] text-body text-text-2">{report.verdict}</p>
        </div>
        <LossSwitch states={report.states} shown={state} onLost={address.setLost} />
      </header>
      <section aria-label="Where data rests" className="grid grid-cols-1 gap-2.5">
        <MatrixTable report={report} state={state} fileName={`${file}-residency`} />
        {without.length === 0 ? null : (
          <p className="flex items-center gap-2 text-body font-medium text-high-text">
            <SeverityMark standing="high" decorative />
            {sentenceList(without)} {without.length === 1 ? 'has' : 'have'} no lawful site left and{' '}
            {without.length === 1 ? 'is' : 'are'} not served.
          </p>
        )}
        <StandingLegend standings={used} />
      </section>
      <div className="grid grid-cols-1 gap-3.5 xl:grid-cols-[minmax(0,1.75fr)_minmax(0,1fr)] xl:items-start">
        <div className="grid grid-cols-1 gap-5">
          <PathTable rules={report.rules} state={state} fileName={`${file}-paths`} />
          <TravellerTable rows={state.travellers} fileName={`${file}-travellers`} />
          <InteractionTable rows={report.interactions} fileName={`${file}-between-homes`} />
          <RehomingTable rows={report.rehoming} fileName={`${file}-moves`} />
        </div>
        <div className="grid grid-cols-1 gap-3.5">
          {findings.length === 0 ? null : (
            <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
              <FindingList
                key={option.name}
                heading="Findings about residency"
                findings={findings}
                actions={findingActions}
                openWorst
              />
            </div>
          )}
          <StakesCard report={report} />
          <FurtherCard report={report} />
        </div>
      </div>
    </WhyMany>
  );
}
