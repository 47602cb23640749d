'use client';

import type { AvailabilityFigures } from '@/lib/engine/model';
import { availability } from '@/lib/format/availability';
import { downtime } from '@/lib/format/downtime';
import { percent } from '@/lib/format/percent';
import { dash } from '@/lib/format/signs';
import { text } from '@/lib/format/words';
import { ChartFrame } from '../chart/chart-frame';
import type { ChartTable } from '../chart/chart-table';
import { classNames } from '../ui/class-names';
import { causeFill } from './cause-fill';
import { downtimeParts, type DowntimePart } from './parts';

/** So many parts are listed; of more, what they come to together. */
const listed = 8;
const barTop = 22;
const rowHeight = 27;

const nameOf = ({ title, name }: DowntimePart): string =>
  name === null ? title : `${title}, ${name}`;

/** Below a tenth of a per cent nobody reads the digits. */
const least = 0.001;
const shareWords = (share: number | null): string =>
  share === null
    ? dash
    : share > 0 && share < least
      ? `< ${text(percent(least))}`
      : text(percent(share));

function tableOf(parts: readonly DowntimePart[]): ChartTable {
  return {
    header: ['What takes it down', 'Minutes a year', 'Share'],
    rows: parts.map((part) => [
      { exact: nameOf(part), shown: nameOf(part) },
      { exact: part.minutes, shown: text(downtime(part.minutes)) },
      { exact: part.share, shown: part.share === null ? dash : text(percent(part.share)) },
    ]),
  };
}

function Part({ part }: { readonly part: DowntimePart }) {
  return (
    <li
      className="flex items-center gap-2.5 border-t border-line text-table"
      style={{ height: rowHeight }}
    >
      <span
        aria-hidden
        className={classNames('size-2.5 shrink-0 rounded-[2px]', causeFill[part.cause])}
      />
      <span className="min-w-0 flex-1 truncate">
        {part.title}
        {part.name === null ? null : <span className="text-text-2"> {part.name}</span>}
      </span>
      <button
        type="button"
        data-figure={part.figure}
        aria-haspopup="dialog"
        className={classNames(
          'tabular inline-flex min-h-6 cursor-pointer items-center rounded-chip px-1 font-semibold hover:bg-hover',
          part.minutes === null && 'font-normal text-text-3',
        )}
      >
        {text(downtime(part.minutes))}
      </button>
      <span className="tabular w-14 text-right text-text-3">{shareWords(part.share)}</span>
    </li>
  );
}

/** The minutes down in a year taken apart, against those that the requirement leaves. */
export function DowntimeChart({
  figures,
  required,
  fileName,
}: {
  readonly figures: AvailabilityFigures;
  /** The availability that is required; null where none is. */
  readonly required: number | null;
  readonly fileName: string;
}) {
  const parts = downtimeParts(figures);
  const { downtimeMinutesPerYear, budgetMinutes } = figures;
  const total = downtimeMinutesPerYear ?? 0;
  const shown = parts.slice(0, listed);
  const rest = parts.slice(listed);
  const restMinutes = rest.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const lines = shown.length + (rest.length > 0 ? 1 : 0);
  const scale = Math.max(total, budgetMinutes ?? 0) * 1.01;
  const at = (minutes: number) => `${((minutes / scale) * 100).toFixed(3)}%`;
  const over = budgetMinutes !== null && total > budgetMinutes;
  const budgetWords =
    budgetMinutes === null || required === null
      ? null
      : `${text(availability(required))} leaves ${text(downtime(budgetMinutes))}`;
  return (
    <ChartFrame
      title="Minutes down a year"
      unit={text(downtime(downtimeMinutesPerYear))}
      summary={[
        ...parts.map((part) => `${nameOf(part)} ${text(downtime(part.minutes))}`),
        ...(budgetWords === null ? [] : [budgetWords]),
      ].join('; ')}
      fileName={fileName}
      table={tableOf(parts)}
      height={barTop + 44 + lines * rowHeight}
      state={parts.length === 0 ? 'empty' : 'ready'}
      empty="Nothing takes this option down."
      spoken
    >
      {({ width }) => (
        <div style={{ width }}>
          <div className="relative" style={{ height: barTop + 40 }}>
            <div aria-hidden className="absolute inset-x-0 flex h-5 gap-px" style={{ top: barTop }}>
              {parts.map(({ id, cause, minutes }) =>
                minutes === null ? null : (
                  <span
                    key={id}
                    className={classNames('h-full', causeFill[cause])}
                    style={{ width: at(minutes) }}
                  />
                ),
              )}
            </div>
            {budgetMinutes === null || budgetWords === null ? null : (
              <>
                <span
                  aria-hidden
                  className="absolute w-[1.5px] bg-text-1 shadow-[0_0_0_1px_var(--surface)]"
                  style={{ left: at(budgetMinutes), top: barTop - 6, height: 32 }}
                />
                <span
                  className={classNames(
                    'absolute top-0 text-label font-medium whitespace-nowrap',
                    over ? 'text-critical-text' : 'text-text-1',
                    budgetMinutes > scale / 2 && '-translate-x-full',
                  )}
                  style={{ left: at(budgetMinutes) }}
                >
                  {budgetWords}
                </span>
              </>
            )}
          </div>
          <ul>
            {shown.map((part) => (
              <Part key={part.id} part={part} />
            ))}
            {rest.length === 0 ? null : (
              <li
                className="flex items-center justify-between border-t border-line text-table text-text-2"
                style={{ height: rowHeight }}
              >
                and {rest.length} more, in the table
                <span className="tabular">{text(downtime(restMinutes))}</span>
              </li>
            )}
          </ul>
        </div>
      )}
    </ChartFrame>
  );
}
