'use client';

import type { Emphasis } from '@/lib/flow/canvas/elements';
import type { FeltClass } from '@/lib/flow/canvas/felt';
import type { PopulationGroup } from '@/lib/flow/canvas/schematic/graph';
import type { PopulationView } from '@/lib/flow/canvas/scene/populations';
import { count } from '@/lib/format/count';
import { latency } from '@/lib/format/latency';
import { plural } from '@/lib/format/plural';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { felt, populationSpoken, users } from '@/lib/picture/map-words';
import { classNames } from '../../ui/class-names';
import { SeverityMark } from '../../ui/severity-mark';
import { useOpenCluster } from '../cluster/open-cluster';
import { useMapActions } from '../map-actions';

const tints: Readonly<Record<FeltClass, string>> = {
  1: 'bg-felt-1',
  2: 'bg-felt-2',
  3: 'bg-felt-3',
  4: 'bg-felt-4',
  5: 'bg-felt-5',
};

const surface =
  'nodrag pointer-events-auto flex size-full cursor-pointer items-center gap-2 rounded-overlay bg-surface px-2.5 text-left shadow-map select-none';

function Tint({ felt: step }: { readonly felt: FeltClass | null }) {
  return step === null ? (
    <SeverityMark standing="critical" size={13} decorative />
  ) : (
    <span aria-hidden className={`size-2.5 shrink-0 rounded-full ${tints[step]}`} />
  );
}

/** Users of one place: how many, and what they feel. */
export function PopulationBox({
  view,
  emphasis,
}: {
  readonly view: PopulationView;
  readonly emphasis: Emphasis;
}) {
  const actions = useMapActions();
  return (
    <button
      type="button"
      data-map-key={view.key}
      aria-label={populationSpoken(view)}
      aria-pressed={emphasis === 'selected'}
      onClick={(event) => actions.pick(view.key, event.shiftKey)}
      onContextMenu={(event) => {
        event.preventDefault();
        actions.menu(view.key, { x: event.clientX, y: event.clientY });
      }}
      className={classNames(
        surface,
        emphasis === 'selected' && 'outline-2 outline-accent',
        emphasis === 'pointed' && 'outline-2 outline-accent/50',
      )}
    >
      <Tint felt={view.felt} />
      <span className="min-w-0 text-note">
        <b className="block truncate font-semibold text-text-1">{view.name}</b>
        <span className="block truncate text-text-2">
          {users(view)} · {felt(view)}
        </span>
      </span>
    </button>
  );
}

const slowest = ({ worstMs }: PopulationGroup): string =>
  worstMs === null ? 'some unserved' : `up to ${text(latency(worstMs))}`;

/** Several populations of one site: what they are together, and the slowest of them. Opens into its parts. */
export function GroupBox({ group }: { readonly group: PopulationGroup }) {
  const open = useOpenCluster();
  const of = group.region === null ? 'served by nobody' : `of ${shortRegion(group.region)}`;
  const title = plural(group.members.length, 'population');
  const people = text(count(group.users, 'users'));
  return (
    <button
      type="button"
      data-map-key={group.id}
      aria-label={`${title} ${of}, ${people}, ${slowest(group)}, opens`}
      onClick={() => open([group.id])}
      className={surface}
    >
      <Tint felt={group.felt} />
      <span className="min-w-0 text-note">
        <span className="flex gap-1 truncate">
          <b className="font-semibold text-text-1">{title}</b>
          <span className="truncate text-text-3">{of}</span>
        </span>
        <span className="block truncate text-text-2">
          {people} · {slowest(group)}
        </span>
      </span>
    </button>
  );
}
