'use client';

import { useMemo } from 'react';
import type { DisruptionRecovery } from '@/lib/engine/model';
import { duration } from '@/lib/format/duration';
import { text } from '@/lib/format/words';
import { useOpenArchitecture } from '../architecture/open-architecture';
import { DataTable } from '../table/data-table';
import { disruptionColumns } from './disruption-columns';

const rowId = ({ disruption }: DisruptionRecovery): string => disruption;

/** What is required, in words; null where nothing is. */
function needs(rtoS: number | undefined, rpoS: number | undefined): string | null {
  const parts = [
    rtoS === undefined ? null : `${text(duration(rtoS))} to recover`,
    rpoS === undefined ? null : `${text(duration(rpoS))} of writes`,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : `needs ${parts.join(', ')}`;
}

/** Every kind of disruption, where it is worst. */
export function DisruptionTable({
  rows,
  fileName,
}: {
  readonly rows: readonly DisruptionRecovery[];
  readonly fileName: string;
}) {
  const { architecture } = useOpenArchitecture();
  const { rtoS, rpoS } = architecture.requirements;
  const required = needs(rtoS, rpoS);
  const columns = useMemo(() => disruptionColumns(required !== null), [required]);
  return (
    <section aria-labelledby="by-disruption">
      <DataTable
        caption="Recovery by disruption"
        rows={rows}
        rowId={rowId}
        columns={columns}
        density="two-line"
        fileName={fileName}
        renderToolbar={(tools) => (
          <header className="mb-2 flex items-baseline gap-3">
            <h2 id="by-disruption" className="text-card">
              By disruption
            </h2>
            <span className="text-note text-text-3">{required ?? 'no limit set'}</span>
            <span className="ml-auto flex gap-1">{tools}</span>
          </header>
        )}
      />
    </section>
  );
}
