import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useMemo } from 'react';
import type { AvailabilityLever } from '@/lib/engine/model';
import { availability } from '@/lib/format/availability';
import { downtime } from '@/lib/format/downtime';
import { text } from '@/lib/format/words';
import type { FindingActions } from '../finding/finding-actions';
import { FixBox } from '../finding/fix-box';
import { SeverityMark } from '../ui/severity-mark';
import { fixOfLever } from './lever-words';

/** A single change: what it buys and comes to; opened, what it changes in the document, to make it there or in a copy. */
export function LeverRow({
  lever,
  most,
  required,
  open,
  onOpen,
  actions,
}: {
  readonly lever: AvailabilityLever;
  /** What the first of them buys, minutes a year: the length of a full bar. */
  readonly most: number;
  readonly required: number | null;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly actions: FindingActions;
}) {
  const id = useId();
  const { change, minutesPerYear, yearly, meets, edits } = lever;
  const fix = useMemo(() => fixOfLever(lever, required), [lever, required]);
  const Chevron = open ? ChevronDown : ChevronRight;
  return (
    <li className="border-t border-line text-table">
      <div className="relative -mx-2 flex flex-wrap items-center gap-x-2.5 rounded-control px-2 py-1.5 hover:bg-hover">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onOpen(!open)}
          className="min-w-0 flex-1 cursor-pointer text-left font-[550] after:absolute after:inset-0 max-sm:basis-full"
        >
          <Chevron
            aria-hidden
            className="mr-1.5 inline size-3.5 -translate-y-px align-middle text-text-3"
          />
          {change}
        </button>
        <span aria-hidden className="h-1.5 w-24 bg-hover max-sm:ml-5">
          <span
            className="block h-full bg-accent"
            style={{ width: `${((minutesPerYear / most) * 100).toFixed(2)}%` }}
          />
        </span>
        <button
          type="button"
          data-figure={`availability.levers[${lever.id}].minutesPerYear`}
          aria-haspopup="dialog"
          className="relative z-1 inline-flex min-h-6 w-18 cursor-pointer items-center justify-end rounded-chip px-1 font-semibold tabular hover:bg-line"
        >
          <span className="sr-only">Buys </span>
          {text(downtime(minutesPerYear))}
        </button>
        <span className="inline-flex w-24 items-center justify-end gap-1 text-text-2 tabular">
          {meets === true ? <SeverityMark standing="meets" size={13} decorative /> : null}
          <span className="sr-only">Comes to </span>
          {text(availability(yearly, { against: required }))}
          {meets === true ? <span className="sr-only">, meets the requirement</span> : null}
        </span>
      </div>
      <div id={id} hidden={!open} className="pb-2.5 pl-5">
        {!open ? null : edits.length === 0 ? (
          <p className="text-note text-text-2">{fix.consequence}</p>
        ) : (
          <FixBox fix={fix} actions={actions} previewLabel="Preview the change" named={false} />
        )}
      </div>
    </li>
  );
}
