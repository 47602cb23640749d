'use client';

import { memo } from 'react';
import { nearestOn } from '@/lib/flow/canvas/box';
import type { PlacedStack } from '@/lib/flow/canvas/place-stacks';
import type { DependencyMark, DependencyPlace } from '@/lib/flow/canvas/scene/dependency-places';
import { shortRegion } from '@/lib/format/region-name';
import { classNames } from '../../ui/class-names';
import { SeverityMark } from '../../ui/severity-mark';
import { Unscaled } from '../canvas/unscaled';
import { markNote, markSpoken } from './mark-words';
import { NeedSign } from './need-sign';
import { longestName, rowHeight } from './stack-size';

function Mark({
  mark,
  place,
  isSelected,
  onPick,
}: {
  readonly mark: DependencyMark;
  readonly place: DependencyPlace;
  readonly isSelected: boolean;
  readonly onPick: (name: string | null) => void;
}) {
  const note = markNote(mark);
  return (
    <li>
      <button
        type="button"
        data-dependency={mark.name}
        aria-label={markSpoken(mark, place.region)}
        aria-pressed={isSelected}
        onClick={() => onPick(isSelected ? null : mark.name)}
        style={{ height: rowHeight }}
        className={classNames(
          'nodrag nopan flex w-full cursor-pointer items-center gap-1.5 rounded-control px-1.5 text-label whitespace-nowrap hover:bg-hover',
          isSelected && 'outline-2 -outline-offset-1 outline-accent',
          note?.word === 'shared fate' && 'bg-high-tint',
          note?.standing === 'critical' && 'bg-critical-tint',
        )}
      >
        <NeedSign needs={mark.needs} />
        <b
          style={{ maxWidth: longestName }}
          className={classNames(
            'truncate font-semibold',
            mark.isGoneHere ? 'text-text-2 line-through' : 'text-text-1',
          )}
        >
          {mark.name}
        </b>
        {note === null ? null : (
          <span className="ml-auto flex items-center gap-1 pl-1 text-text-1">
            <SeverityMark standing={note.standing} size={11} decorative />
            {note.word}
          </span>
        )}
      </button>
    </li>
  );
}

/** The dependencies that live in one region, one below the other beside its site or its dot. */
export const DependencyStack = memo(function DependencyStack({
  place,
  stack: { offset, box, hasLeader },
  selected,
  onPick,
}: {
  readonly place: DependencyPlace;
  readonly stack: PlacedStack;
  readonly selected: string | null;
  readonly onPick: (name: string | null) => void;
}) {
  const end = nearestOn({ ...box, ...offset }, { x: 0, y: 0 });
  return (
    <Unscaled x={place.at.x} y={place.at.y}>
      {hasLeader ? (
        <svg aria-hidden width={1} height={1} className="absolute overflow-visible">
          <line x2={end.x} y2={end.y} className="stroke-text-3" />
          {place.siteKey === null ? <circle r={3} className="fill-text-2" /> : null}
        </svg>
      ) : null}
      <ul
        aria-label={`Dependencies in ${shortRegion(place.region)}`}
        style={{ left: offset.x, top: offset.y, maxWidth: box.width }}
        className="pointer-events-auto absolute w-max rounded-overlay bg-surface p-0.5 shadow-map"
      >
        {place.marks.map((mark) => (
          <Mark
            key={mark.name}
            mark={mark}
            place={place}
            isSelected={selected === mark.name}
            onPick={onPick}
          />
        ))}
      </ul>
    </Unscaled>
  );
});
