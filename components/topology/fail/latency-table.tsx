'use client';

import { useState } from 'react';
import type { LossTrace, TraceStage } from '@/lib/engine/model';
import { feltClass, type FeltClass } from '@/lib/flow/canvas/felt';
import { dash, minus } from '@/lib/format/signs';
import { latency } from '@/lib/format/latency';
import { plural } from '@/lib/format/plural';
import { Button } from '../../ui/button';
import { SeverityMark } from '../../ui/severity-mark';
import { unservedWords } from '@/lib/picture/map-words';

const dots: Readonly<Record<FeltClass, string>> = {
  1: 'bg-felt-1',
  2: 'bg-felt-2',
  3: 'bg-felt-3',
  4: 'bg-felt-4',
  5: 'bg-felt-5',
};
/** So many populations are shown before the rest is asked for. */
const few = 8;

const cell = 'py-1.5 text-right tabular';

const feltAt = (stage: TraceStage | undefined, name: string): number | null =>
  stage?.latency.find(({ population }) => population === name)?.requestMs ?? null;

function Change({ from, to }: { readonly from: number | null; readonly to: number | null }) {
  if (from === null || to === null) return null;
  const difference = Math.round(to) - Math.round(from);
  return (
    <span className="ml-1.5 inline-block min-w-7 text-left text-label text-text-3">
      {difference === 0 ? '0' : `${difference < 0 ? minus : '+'}${Math.abs(difference)}`}
    </span>
  );
}

function Milliseconds({
  ms,
  because,
}: {
  readonly ms: number | null;
  readonly because: string | undefined;
}) {
  if (ms !== null) return <>{latency(ms).value}</>;
  return (
    <span
      className="inline-flex items-center gap-1 text-critical-text"
      {...(because === undefined ? {} : { title: because })}
    >
      <SeverityMark standing="critical" size={12} decorative />
      unserved
    </span>
  );
}

function becauseOf(stage: TraceStage | undefined, name: string): string | undefined {
  const reason = stage?.unserved.find(({ population }) => population === name)?.because;
  return reason === undefined ? undefined : unservedWords[reason];
}

/** What each population feels before the loss, right after its traffic moved, and once all has settled. */
export function LatencyTable({ trace }: { readonly trace: LossTrace }) {
  const [all, setAll] = useState(false);
  const [before, moved] = trace.stages;
  const settled = trace.stages.at(-1);
  const rows = (before?.latency ?? [])
    .map(({ population, requestMs }) => {
      const after = feltAt(moved, population);
      const end = feltAt(settled, population);
      const worse = end === null ? Infinity : (after ?? Infinity) - (requestMs ?? 0);
      return { population, from: requestMs, after, end, worse };
    })
    .sort((a, b) => b.worse - a.worse || 0);
  const shown = all ? rows : rows.slice(0, few);
  return (
    <div className="max-h-96 overflow-y-auto">
      <table className="w-full text-table">
        <caption className="sr-only">
          Felt latency of each population in milliseconds, before the loss, moved and settled
        </caption>
        <thead>
          <tr className="text-left text-label text-text-3">
            <th scope="col" className="py-1 font-normal">
              Population
            </th>
            <th scope="col" className={`${cell} py-1 font-normal`}>
              Before
            </th>
            <th scope="col" className={`${cell} py-1 pr-9 font-normal`}>
              Moved
            </th>
            <th scope="col" className={`${cell} py-1 font-normal`}>
              Settled
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ population, from, after, end }) => {
            const felt = feltClass(after);
            return (
              <tr key={population} className="border-t border-line">
                <th scope="row" className="max-w-28 truncate py-1.5 text-left font-normal">
                  <span
                    aria-hidden
                    className={`mr-2 inline-block size-2 rounded-full ${felt === null ? 'bg-critical' : dots[felt]}`}
                  />
                  {population}
                </th>
                <td className={`${cell} text-text-2`}>
                  <Milliseconds ms={from} because={becauseOf(before, population)} />
                </td>
                <td className={`${cell} font-semibold whitespace-nowrap`}>
                  <Milliseconds ms={after} because={becauseOf(moved, population)} />
                  <Change from={from} to={after} />
                </td>
                <td className={`${cell} whitespace-nowrap`}>
                  <Milliseconds ms={end} because={becauseOf(settled, population)} />
                </td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr className="border-t border-line-strong">
            <th scope="row" className="py-1.5 text-left font-normal">
              p95, all
            </th>
            <td className={`${cell} text-text-2`}>{latency(before?.p95Ms ?? null).value}</td>
            <td className={`${cell} font-semibold whitespace-nowrap`}>
              {moved?.p95Ms == null ? dash : latency(moved.p95Ms).value}
              <Change from={before?.p95Ms ?? null} to={moved?.p95Ms ?? null} />
            </td>
            <td className={cell}>{settled?.p95Ms == null ? dash : latency(settled.p95Ms).value}</td>
          </tr>
        </tfoot>
      </table>
      {rows.length > few && !all ? (
        <Button variant="quiet" className="mt-1" onClick={() => setAll(true)}>
          Show all {plural(rows.length, 'population')}
        </Button>
      ) : null}
    </div>
  );
}
