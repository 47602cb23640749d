'use client';

import { useCallback, useId, useMemo } from 'react';
import type { CapacityFigures, Site } from '@/lib/engine/model';
import { countWord } from '@/lib/format/count-word';
import { csv } from '@/lib/format/csv';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { ProgressBar } from '../compute/progress-bar';
import { useElapsed } from '../compute/use-elapsed';
import { ErrorState } from '../state/error-state';
import { LoadingState } from '../state/loading-state';
import { downloadCsv } from '../table/download';
import { classNames } from '../ui/class-names';
import { lossGroups, steadyRow, type LossRow } from './loss-rows';
import { lossSizes } from './loss-sizes';
import { LossTable } from './loss-table';
import { MatrixControls } from './matrix-controls';
import { matrixCsv } from './matrix-csv';
import { matrixSentence } from './matrix-words';
import { orderRows } from './order-rows';
import { useHarshTerms } from './use-harsh-terms';
import { useHrefOfLoss } from './use-href-of-loss';
import { useLosses } from './use-losses';
import { useMatrixAddress } from './use-matrix-address';

/** Work that is done sooner than this shows no progress. */
const patienceMs = 400;

/** Losses of so many sites are there from the beginning. */
const atFirst = 2;

const regionOf = ({ region }: Site): Site['region'] => region;

/** What each loss leaves on each site, what then falls, and who is served in the end. */
export function LossMatrix({ capacity }: { readonly capacity: CapacityFigures }) {
  const { document, architecture, option, address } = useOpenArchitecture();
  const { sites } = option;
  const { harsh, setHarsh, lost } = address;
  const [{ order, upTo }, setMatrix] = useMatrixAddress();
  const id = useId();

  const sizes = useMemo(() => lossSizes(sites.length), [sites.length]);
  const largest = sizes.at(-1)?.k ?? 1;
  const k = Math.min(Math.max(1, upTo), largest);
  const { shown, since, because, retry, cancel } = useLosses(k, harsh);
  const elapsedMs = useElapsed(since);
  const canGoBack = k > atFirst || harsh !== null;
  // Said of what is shown, which while others are worked out are the last ones.
  const terms = useHarshTerms(shown?.harsh ?? null);

  const steady = useMemo(() => steadyRow(capacity), [capacity]);
  const groups = useMemo(
    () =>
      lossGroups(shown?.losses ?? [], sites.map(regionOf), shown?.harsh ?? null).map(
        ({ size, rows }) => ({ size, rows: orderRows(rows, order) }),
      ),
    [shown, sites, order],
  );
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const peakRps = architecture.demand.populations.reduce((sum, one) => sum + one.peakRps, 0);
  const hrefOfLoss = useHrefOfLoss();
  const hrefOf = useCallback(({ lost: gone }: LossRow) => hrefOfLoss(gone), [hrefOfLoss]);

  function download() {
    const { header, rows: cells } = matrixCsv([steady, ...rows], sites.map(regionOf));
    downloadCsv(`${document.name}-${option.name}-losses`, csv(header, cells));
  }

  return (
    <section
      aria-labelledby={id}
      aria-busy={since !== null}
      className="overflow-clip rounded-card border border-line bg-surface max-sm:border-0 max-sm:bg-transparent"
    >
      <header className="flex flex-wrap items-start gap-x-4 gap-y-2 px-4 pt-3.5 pb-3 max-sm:px-0 max-sm:pt-0">
        <div className="min-w-64 flex-1">
          <h2 id={id} className="text-card">
            Load on each site after a loss
          </h2>
          {shown === null ? null : (
            <p className="max-w-[88ch] text-body text-text-2">
              {matrixSentence(rows, peakRps, terms)}
            </p>
          )}
        </div>
        <MatrixControls
          order={order}
          onOrder={(next) => void setMatrix({ order: next })}
          sizes={sizes}
          k={k}
          onK={(next) => void setMatrix({ upTo: next })}
          harsh={harsh}
          onHarsh={setHarsh}
          onCsv={download}
        />
      </header>
      {because === null ? null : (
        <div className="px-4 pb-3">
          <ErrorState title="The losses could not be worked out" onRetry={retry}>
            {because}
          </ErrorState>
        </div>
      )}
      {since !== null && elapsedMs > patienceMs && canGoBack ? (
        <div className="px-4 pb-3">
          <ProgressBar
            progress={{ share: null, says: 'Playing every loss through' }}
            elapsedMs={elapsedMs}
            onCancel={() => {
              cancel();
              void setMatrix({ upTo: null });
              setHarsh({ retries: false, coldCaches: false });
            }}
          />
        </div>
      ) : null}
      {shown === null ? (
        because === null ? (
          <LoadingState label="Playing every loss through" rows={8} />
        ) : null
      ) : (
        <div className={classNames('transition-opacity', since !== null && 'opacity-60')}>
          <LossTable
            caption="Load on each site after a loss"
            sites={sites}
            steady={steady}
            groups={groups}
            hrefOf={hrefOf}
            selected={sites
              .map(regionOf)
              .filter((region) => lost.includes(region))
              .join('+')}
          />
        </div>
      )}
      {largest < sites.length ? (
        <p className="border-t border-line px-4 py-2 text-note text-text-3 max-sm:border-t-0 max-sm:px-0">
          Losses of {countWord(largest + 1)} sites and more at once are too many to list here; the
          command line lists those that are asked for.
        </p>
      ) : null}
    </section>
  );
}
