'use client';

import { PlugZap } from 'lucide-react';
import type { Dependency } from '@/lib/engine/model';
import { availability } from '@/lib/format/availability';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { classNames } from '../../ui/class-names';
import { SeverityMark } from '../../ui/severity-mark';
import { overlay } from './overlay';

const mostChips = 3;

/** `hard, external` */
function kind({ needs, external, regions }: Dependency): string {
  if (external) return `${needs}, external`;
  return regions.length === 0 ? needs : `${needs}, ${regions.map(shortRegion).join(', ')}`;
}

/** What the service hangs on: chips in the corner, red while it is down. */
export function DependencyChips({
  dependencies,
  down,
  selected,
  onPick,
}: {
  readonly dependencies: readonly Dependency[];
  readonly down: readonly string[];
  readonly selected: string | null;
  readonly onPick: (name: string) => void;
}) {
  const shown = dependencies.slice(0, mostChips);
  const more = dependencies.length - shown.length;
  if (dependencies.length === 0) return null;
  return (
    <ul aria-label="Dependencies" className="flex flex-col items-end gap-1.5">
      {shown.map((dependency) => {
        const fallen = down.includes(dependency.name);
        return (
          <li key={dependency.name}>
            <button
              type="button"
              aria-pressed={selected === dependency.name}
              onClick={() => onPick(dependency.name)}
              className={classNames(
                overlay,
                'flex h-8 cursor-pointer items-center gap-2 px-2.5 text-note whitespace-nowrap',
                selected === dependency.name && 'outline-2 outline-accent',
                fallen && 'bg-critical-tint',
              )}
            >
              {fallen ? (
                <SeverityMark standing="critical" decorative />
              ) : (
                <PlugZap aria-hidden className="size-[15px]" />
              )}
              <b className="max-w-28 truncate font-semibold">{dependency.name}</b>
              <span className="text-text-2 max-md:hidden">
                {fallen ? 'down' : kind(dependency)}
              </span>
              {dependency.availability === undefined ? null : (
                <span className="tabular font-medium">
                  {text(availability(dependency.availability))}
                </span>
              )}
            </button>
          </li>
        );
      })}
      {more > 0 ? <li className={`${overlay} px-2 py-1 text-note`}>and {more} more</li> : null}
    </ul>
  );
}
