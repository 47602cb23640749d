'use client';

import { useId, useMemo } from 'react';
import type { LatencyFigures } from '@/lib/engine/model';
import { thingToWord } from '@/lib/flow/canvas/things';
import {
  requestPartIds,
  requestPartsOf,
  requestPartWord,
  type RequestKind,
} from '@/lib/format/request-parts';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { pathOfView } from '../architecture/views';
import { Legend } from '../chart/legend';
import { WhyMany } from '../figure/why-many';
import { DataTable } from '../table/data-table';
import { Segmented } from '../ui/segmented';
import { latencyColumns } from './latency-columns';
import { latencyRows, type LatencyRow } from './latency-row';
import { partLook } from './part-looks';
import { useLatencyAddress } from './use-latency-address';

const kinds = [
  { value: 'first', label: 'First request' },
  { value: 'warm', label: 'Warm request' },
  { value: 'write', label: 'Write' },
] as const satisfies readonly { value: RequestKind; label: string }[];

const rowId = ({ latency }: LatencyRow): string => latency.name;

/** Each population: who serves it from how far, what it waits for, and what that is made of. */
export function PopulationTable({ figures }: { readonly figures: LatencyFigures }) {
  const { document, architecture, option, address, explain } = useOpenArchitecture();
  const [{ request: kind }, setAddress] = useLatencyAddress();
  const id = useId();
  const rows = useMemo(() => latencyRows(architecture, figures), [architecture, figures]);
  const shown = useMemo(
    () => rows.map(({ latency }) => requestPartsOf(latency.parts, kind)),
    [rows, kind],
  );
  const { scenario } = address;
  const columns = useMemo(() => {
    const longestMs = Math.max(1, ...shown.map((parts) => parts.reduce((sum, p) => sum + p.ms, 0)));
    return latencyColumns(kind, longestMs, ({ latency }) => {
      const query = new URLSearchParams({
        option: option.name,
        ...(scenario === 'typical' ? {} : { network: scenario }),
        sel: thingToWord({ kind: 'population', name: latency.name }),
      });
      return `${pathOfView(document.name, null)}?${query.toString()}`;
    });
  }, [kind, shown, document.name, option.name, scenario]);
  const present = new Set(shown.flatMap((parts) => parts.map((part) => part.id)));

  return (
    <section aria-labelledby={id}>
      <WhyMany explain={explain}>
        <DataTable
          caption="Latency of each population"
          rows={rows}
          rowId={rowId}
          columns={columns}
          density="two-line"
          fileName={`${document.name}-${option.name}-latency`}
          renderToolbar={(tools) => (
            <div className="mb-2 flex flex-wrap items-center gap-x-4 gap-y-2">
              <h2 id={id} className="text-card">
                By population
              </h2>
              <Segmented
                label="Requests that the bars take apart"
                value={kind}
                segments={kinds}
                onValue={(request) => void setAddress({ request })}
              />
              <Legend
                entries={requestPartIds
                  .filter((part) => present.has(part))
                  .map((part) => ({ label: requestPartWord[part], color: partLook[part] }))}
              />
              <span className="ml-auto flex items-center gap-1 print:hidden">{tools}</span>
            </div>
          )}
        />
      </WhyMany>
    </section>
  );
}
