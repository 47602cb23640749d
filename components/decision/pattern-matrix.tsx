'use client';

import { useCallback, useMemo } from 'react';
import type { Decision, PatternId, PatternRow } from '@/lib/engine/model';
import { askedLimits, limitName } from '@/lib/format/verdict';
import { sentenceList } from '@/lib/format/sentence-list';
import { DataTable } from '../table/data-table';
import { classNames } from '../ui/class-names';
import { Segmented } from '../ui/segmented';
import { matrixColumns, telling } from './matrix-columns';
import { MissingInputs } from './missing-inputs';
import { useVerdictAddress } from './use-verdict-address';

const rowId = ({ pattern }: PatternRow): string => pattern;
const isChosen = ({ chosen }: PatternRow): boolean => chosen;
/** More columns than these scroll in a frame of their own. */
const most = 8;

const filters = [
  { value: 'all', label: 'All shapes' },
  { value: 'fits', label: 'Those that fit' },
] as const;

/** Columns left out of the matrix, and why. */
function LeftOut({ decision, shown }: { decision: Decision; shown: readonly string[] }) {
  const out = askedLimits(decision).filter((id) => !shown.includes(id));
  const judged = decision.alternatives.flatMap(({ limits }) => limits);
  const open = out.filter((id) =>
    judged.some(({ limit, status }) => limit === id && status === 'unknown'),
  );
  const met = out.filter((id) => !open.includes(id));
  const missing = [
    ...new Set(judged.flatMap(({ limit, missing }) => (open.includes(limit) ? missing : []))),
  ];
  if (out.length === 0) return null;
  return (
    <p className="mt-2 text-note text-text-3">
      {met.length === 0
        ? ''
        : `Every shape that can be drawn holds under: ${sentenceList(met.map((id) => limitName[id].toLowerCase()))}. `}
      {open.length === 0 ? null : (
        <>
          Not known of any: {sentenceList(open.map((id) => limitName[id].toLowerCase()))}; state{' '}
          <MissingInputs inputs={missing} />.
        </>
      )}
    </p>
  );
}

/** Every pattern of the catalog against every limit, the cheapest first. */
export function PatternMatrix({
  decision,
  fileName,
}: {
  readonly decision: Decision;
  readonly fileName: string;
}) {
  const [{ fits }, setAddress] = useVerdictAddress();
  const open = useCallback((pattern: PatternId) => void setAddress({ pattern }), [setAddress]);
  const limits = useMemo(() => telling(decision), [decision]);
  const columns = useMemo(() => matrixColumns(decision, limits, open), [decision, limits, open]);
  const rows = useMemo(
    () =>
      fits
        ? decision.alternatives.filter(({ meetsReachable, chosen }) => meetsReachable || chosen)
        : decision.alternatives,
    [decision, fits],
  );
  const unreachable = decision.blockedBy.some(({ metAlone }) => !metAlone);
  return (
    <section id="patterns" aria-labelledby="patterns-title" className="scroll-mt-4">
      {/* Paper is narrower than the table, and does not scroll. */}
      <div
        className={classNames('print:[zoom:0.62]', limits.length > most && 'xl:overflow-x-auto')}
      >
        <div className={limits.length > most ? 'xl:min-w-[1360px]' : undefined}>
          <DataTable
            caption="Which shape meets the limits"
            rows={rows}
            rowId={rowId}
            columns={columns}
            fileName={fileName}
            selected={isChosen}
            empty={
              <p className="rounded-card border border-line bg-surface p-4 text-body text-text-2">
                No shape meets whatever can be met.
              </p>
            }
            renderToolbar={(tools) => (
              <header className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2">
                <h3 id="patterns-title" className="text-card">
                  Which shape meets the limits
                </h3>
                <span className="text-note text-text-3">
                  cheapest first, one region with several zones = 1
                  {unreachable ? '; hatched: no shape reaches it' : ''}
                </span>
                <span className="ml-auto flex items-center gap-2 print:hidden">
                  <Segmented
                    label="Which shapes"
                    value={fits ? 'fits' : 'all'}
                    segments={filters}
                    onValue={(next) => void setAddress({ fits: next === 'fits' })}
                  />
                  <span className="flex gap-1">{tools}</span>
                </span>
              </header>
            )}
          />
        </div>
      </div>
      <LeftOut decision={decision} shown={limits} />
    </section>
  );
}
