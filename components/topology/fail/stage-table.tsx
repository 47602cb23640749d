'use client';

import { useState } from 'react';
import type { LossTrace, RegionId, TraceSite } from '@/lib/engine/model';
import { percent } from '@/lib/format/percent';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { requestRate } from '@/lib/format/request-rate';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { Button } from '../../ui/button';
import { classNames } from '../../ui/class-names';
import { SeverityMark } from '../../ui/severity-mark';
import { PanelSection } from './panel-section';

/** So many sites are shown before the rest is asked for. */
const few = 8;
/** So many stages have a column; of a longer cascade the first, and the one that it ends with. */
const mostStages = 5;

const cell = 'py-1.5 pl-2 text-right tabular whitespace-nowrap';

/** Load of a site at a stage: of its capacity where that is known, else in requests. */
function Load({ site }: { readonly site: TraceSite | undefined }) {
  if (site === undefined) return <>{dash}</>;
  if (site.state === 'down')
    return (
      <span className="inline-flex items-center gap-1 text-critical-text">
        <SeverityMark standing="critical" size={12} decorative />
        down
      </span>
    );
  const load =
    site.utilization === null ? text(requestRate(site.loadRps)) : text(percent(site.utilization));
  return <span className={site.state === 'over' ? 'text-critical-text' : undefined}>{load}</span>;
}

/** Which stages have a column. */
function shownStages(count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, i) => i);
  return count <= mostStages ? all : [...all.slice(0, mostStages - 1), count - 1];
}

const nameOf = (stage: number): string => (stage === 0 ? 'Before' : `Step ${stage}`);

/** What the map animates, as a table: the load of each site at each step; those that it touches first. */
export function StageTable({
  trace: { stages },
  stage: now,
}: {
  readonly trace: LossTrace;
  /** The stage that the map shows. */
  readonly stage: number;
}) {
  const [all, setAll] = useState(false);
  const [before] = stages;
  const siteAt = (stage: number, region: RegionId) =>
    stages[stage]?.sites.find((site) => site.region === region);
  const isTouched = (region: RegionId): boolean =>
    stages.some((_, i) => {
      const then = siteAt(i, region);
      const first = siteAt(0, region);
      return then?.state !== first?.state || then?.loadRps !== first?.loadRps;
    });
  const rows = (before?.sites ?? [])
    .map(({ region }) => ({ region, touched: isTouched(region) }))
    .toSorted((a, b) => Number(b.touched) - Number(a.touched));
  const columns = shownStages(stages.length);
  const shown = all ? rows : rows.slice(0, few);
  return (
    <PanelSection title="Load at each step" note="of capacity">
      <section
        aria-label="Load at each step, the table"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, so keys must reach it
        tabIndex={0}
        className="overflow-x-auto rounded-[3px]"
      >
        <table className="w-full text-table">
          <caption className="sr-only">Load of each site at each step of the loss</caption>
          <thead>
            <tr className="text-left text-label text-text-3">
              <th scope="col" className="py-1 font-normal">
                Site
              </th>
              {columns.map((stage) => (
                <th
                  key={stage}
                  scope="col"
                  aria-current={stage === now ? 'step' : undefined}
                  className={classNames(
                    cell,
                    'py-1',
                    stage === now ? 'font-semibold text-text-1' : 'font-normal',
                  )}
                >
                  {nameOf(stage)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ region }) => (
              <tr key={region} className="border-t border-line">
                <th scope="row" className="max-w-28 truncate py-1.5 text-left font-normal">
                  {shortRegion(region)}
                </th>
                {columns.map((stage) => (
                  <td
                    key={stage}
                    className={classNames(cell, stage === now ? 'font-semibold' : 'text-text-2')}
                  >
                    <Load site={siteAt(stage, region)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > few && !all ? (
        <Button variant="quiet" className="mt-1" onClick={() => setAll(true)}>
          Show all {plural(rows.length, 'site')}
        </Button>
      ) : null}
    </PanelSection>
  );
}
