'use client';

import { Download } from 'lucide-react';
import { useCallback, useId, useMemo } from 'react';
import type { CapacityFigures, Site } from '@/lib/engine/model';
import { csv } from '@/lib/format/csv';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { WhyMany } from '../figure/why-many';
import { downloadCsv } from '../table/download';
import { Button } from '../ui/button';
import { Segmented } from '../ui/segmented';
import { lossGroups, steadyRow, type LossRow } from './loss-rows';
import { LossTable } from './loss-table';
import { matrixCsv } from './matrix-csv';
import { matrixSentence } from './matrix-words';
import { orderRows } from './order-rows';
import { useHrefOfLoss } from './use-href-of-loss';
import { useMatrixAddress } from './use-matrix-address';

const orders = [
  { value: 'worst', label: 'Worst first' },
  { value: 'site', label: 'By site' },
] as const;
const sizes = [
  { value: '1', label: 'One site' },
  { value: '2', label: 'Up to two' },
] as const;

const regionOf = ({ region }: Site): Site['region'] => region;

/** What each loss leaves on each site, what then falls, and who is served in the end. */
export function LossMatrix({ capacity }: { readonly capacity: CapacityFigures }) {
  const { document, architecture, option, address, explain } = useOpenArchitecture();
  const { sites } = option;
  const [{ order, upTo }, setMatrix] = useMatrixAddress();
  const id = useId();

  const steady = useMemo(() => steadyRow(capacity), [capacity]);
  const groups = useMemo(
    () =>
      lossGroups(capacity.losses, sites.map(regionOf))
        .filter(({ size }) => size <= upTo)
        .map(({ size, rows }) => ({ size, rows: orderRows(rows, order) })),
    [capacity, sites, order, upTo],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const peakRps = architecture.demand.populations.reduce((sum, one) => sum + one.peakRps, 0);
  const hrefOfLoss = useHrefOfLoss();
  const hrefOf = useCallback(({ lost }: LossRow) => hrefOfLoss(lost), [hrefOfLoss]);

  function download() {
    const { header, rows: cells } = matrixCsv([steady, ...rows], sites.map(regionOf));
    downloadCsv(`${document.name}-${option.name}-losses`, csv(header, cells));
  }

  return (
    <section
      aria-labelledby={id}
      className="overflow-clip rounded-card border border-line bg-surface max-sm:border-0 max-sm:bg-transparent"
    >
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 pt-3.5 pb-3 max-sm:px-0 max-sm:pt-0">
        <div className="min-w-64 flex-1">
          <h2 id={id} className="text-card">
            Load on each site after a loss
          </h2>
          <p className="max-w-[88ch] text-body text-text-2">{matrixSentence(rows, peakRps)}</p>
        </div>
        <div className="flex flex-wrap items-center gap-2 print:hidden">
          {sites.length < 2 ? null : (
            <>
              <Segmented
                label="Order of the losses"
                value={order}
                segments={orders}
                onValue={(next) => void setMatrix({ order: next })}
              />
              <Segmented
                label="Sites lost at once"
                value={upTo <= 1 ? '1' : '2'}
                segments={sizes}
                onValue={(next) => void setMatrix({ upTo: Number(next) })}
              />
            </>
          )}
          <Button onClick={download}>
            <Download aria-hidden />
            CSV
          </Button>
        </div>
      </header>
      <WhyMany explain={explain}>
        <LossTable
          caption="Load on each site after a loss"
          sites={sites}
          steady={steady}
          groups={groups}
          hrefOf={hrefOf}
          selected={sites
            .map(regionOf)
            .filter((region) => address.lost.includes(region))
            .join('+')}
        />
      </WhyMany>
      {capacity.notEnumerated === null ? null : (
        <p className="border-t border-line px-4 py-2 text-note text-text-3 max-sm:border-t-0 max-sm:px-0">
          {capacity.notEnumerated.charAt(0).toUpperCase() + capacity.notEnumerated.slice(1)}.
        </p>
      )}
    </section>
  );
}
