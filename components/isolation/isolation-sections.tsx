'use client';

import { useMemo } from 'react';
import type { DependencyIsolation, IsolationFigures, IsolationLoss } from '@/lib/engine/model';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { findingsOfView } from '../architecture/views';
import { WhyMany } from '../figure/why-many';
import { FindingList } from '../finding/finding-list';
import { DataTable } from '../table/data-table';
import { Card } from '../ui/card';
import { callColumns } from './call-columns';
import { DependencyGraph } from './dependency-graph';
import { DependencyList } from './dependency-list';
import { isolationSentence } from './dependency-words';
import { lossColumns } from './loss-columns';
import { LossSelect } from './loss-select';
import { OffersCard } from './offers-card';
import { QuotasCard } from './quotas-card';

const nameOf = ({ name }: DependencyIsolation): string => name;
const idOf = ({ id }: IsolationLoss): string => id;

/** The graph, what each site waits, what each loss takes along, what is found. */
export function IsolationSections({
  figures,
  loss,
}: {
  readonly figures: IsolationFigures;
  /** The loss that is looked at; null: nothing is lost. */
  readonly loss: IsolationLoss | null;
}) {
  const { document, option, evaluation, address, explain, findingActions } = useOpenArchitecture();
  const sites = useMemo(() => option.sites.map(({ region }) => region), [option]);
  const findings = useMemo(
    () => findingsOfView('dependencies', evaluation?.findings ?? []),
    [evaluation],
  );
  const { setLost } = address;
  const calls = useMemo(() => callColumns(figures, sites, loss), [figures, sites, loss]);
  const ofLosses = useMemo(
    () =>
      lossColumns(({ lost }) => {
        if (lost.length > 0) setLost(lost);
      }),
    [setLost],
  );
  const fileName = `${document.name}-${option.name}`;
  return (
    <WhyMany explain={explain} className="flex flex-col gap-3.5">
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2">
        <div className="min-w-64 flex-1">
          <h2 className="text-page">Dependencies</h2>
          <p className="max-w-[92ch] text-body text-text-2" aria-live="polite">
            {isolationSentence(figures, loss)}
          </p>
        </div>
        <div className="w-52 print:hidden">
          <LossSelect figures={figures} chosen={loss} />
        </div>
      </header>
      <div className="grid grid-cols-1 gap-3.5 xl:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)] xl:items-start">
        <div className="grid min-w-0 grid-cols-1 gap-3.5">
          <div className="hidden md:block">
            <DependencyGraph
              figures={figures}
              sites={option.sites}
              loss={loss}
              fileName={`${fileName}-dependencies`}
            />
          </div>
          <Card title="What it hangs on" className="md:hidden">
            <div className="px-4 pb-1">
              <DependencyList figures={figures} loss={loss} />
            </div>
          </Card>
          {figures.services.length === 0 ? null : (
            <OffersCard services={figures.services} sites={sites} />
          )}
          {figures.quotas.length === 0 ? null : <QuotasCard quotas={figures.quotas} />}
        </div>
        <div className="rounded-card border border-line bg-surface pt-3.5 pb-2 max-sm:rounded-phone">
          <FindingList
            key={option.name}
            heading="Findings about dependencies"
            findings={findings}
            actions={findingActions}
            openWorst
          />
        </div>
      </div>
      <section aria-labelledby="calls-by-site">
        <DataTable
          caption="Calls to dependencies by site"
          rows={figures.dependencies}
          rowId={nameOf}
          columns={calls}
          density="two-line"
          fileName={`${fileName}-calls`}
          renderToolbar={(tools) => (
            <header className="mb-2 flex flex-wrap items-baseline gap-x-3">
              <h2 id="calls-by-site" className="text-card">
                What requests wait for it
              </h2>
              <span className="text-note text-text-3">
                all calls of a request, a read / a write where they differ
              </span>
              <span className="ml-auto flex gap-1">{tools}</span>
            </header>
          )}
        />
      </section>
      <section aria-labelledby="losses-of-dependencies">
        <DataTable
          caption="What each loss takes along"
          rows={figures.losses}
          rowId={idOf}
          columns={ofLosses}
          density="two-line"
          fileName={`${fileName}-losses-of-dependencies`}
          selected={({ id }) => id === loss?.id}
          renderToolbar={(tools) => (
            <header className="mb-2 flex flex-wrap items-baseline gap-x-3">
              <h2 id="losses-of-dependencies" className="text-card">
                What each loss takes along
              </h2>
              <span className="text-note text-text-3">
                right after traffic has moved, before anything falls
              </span>
              <span className="ml-auto flex gap-1">{tools}</span>
            </header>
          )}
        />
      </section>
    </WhyMany>
  );
}
