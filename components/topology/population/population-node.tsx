'use client';

import { memo } from 'react';
import type { PopulationNode as Node } from '@/lib/flow/canvas/elements';
import type { FeltClass } from '@/lib/flow/canvas/felt';
import type { Side } from '@/lib/flow/canvas/layout';
import { classNames } from '../../ui/class-names';
import { SeverityMark } from '../../ui/severity-mark';
import { Unscaled } from '../canvas/unscaled';
import type { NodeProps } from '../canvas/viewport';
import { useMapActions } from '../map-actions';
import { felt, populationSpoken, users } from '@/lib/picture/map-words';

const tints: Readonly<Record<FeltClass, string>> = {
  1: 'fill-felt-1/22 stroke-felt-1',
  2: 'fill-felt-2/22 stroke-felt-2',
  3: 'fill-felt-3/22 stroke-felt-3',
  4: 'fill-felt-4/22 stroke-felt-4',
  5: 'fill-felt-5/22 stroke-felt-5',
};
const dots: Readonly<Record<FeltClass, string>> = {
  1: 'fill-felt-1',
  2: 'fill-felt-2',
  3: 'fill-felt-3',
  4: 'fill-felt-4',
  5: 'fill-felt-5',
};

const sides: Readonly<Record<Side, string>> = {
  right: 'left-full top-1/2 -translate-y-1/2 pl-1.5 text-left',
  left: 'right-full top-1/2 -translate-y-1/2 pr-1.5 text-right',
  below: 'top-full left-1/2 -translate-x-1/2 pt-1 text-center',
  above: 'bottom-full left-1/2 -translate-x-1/2 pb-1 text-center',
};

/** Users in one place: a circle by their number, tinted by what they feel, with the figure beside it. */
function Population({ data }: NodeProps<Node>) {
  const { view, side, emphasis, mode } = data;
  const actions = useMapActions();
  const unserved = view.requestMs === null;
  const target = Math.max(12, view.radius);
  const shown = side ?? 'right';
  return (
    <Unscaled>
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
        style={{ left: -target, top: -target, width: 2 * target, height: 2 * target }}
        className={classNames(
          'peer pointer-events-auto absolute rounded-full outline-offset-0',
          mode === 'draw' ? 'cursor-grab active:cursor-grabbing' : 'cursor-pointer',
          emphasis === 'selected' && 'outline-2 outline-accent',
          emphasis === 'pointed' && 'outline-2 outline-accent/50',
        )}
      >
        <svg aria-hidden width={2 * target} height={2 * target} className="block">
          <circle
            cx={target}
            cy={target}
            r={view.radius - 1}
            strokeWidth={1.5}
            strokeDasharray={unserved ? '3 3' : undefined}
            className={view.felt === null ? 'fill-critical/12 stroke-critical' : tints[view.felt]}
          />
          <circle
            cx={target}
            cy={target}
            r={2.5}
            className={view.felt === null ? 'fill-critical' : dots[view.felt]}
          />
        </svg>
      </button>
      <span
        style={{ left: -view.radius, top: -view.radius, width: 2 * view.radius }}
        className={classNames(
          'pointer-events-none absolute',
          side === null &&
            emphasis === 'none' &&
            'hidden peer-hover:block peer-focus-visible:block',
        )}
        aria-hidden
      >
        <span className="relative block" style={{ height: 2 * view.radius }}>
          <span
            className={classNames(
              'map-halo absolute flex w-max flex-col text-note leading-[16px]',
              sides[shown],
            )}
          >
            <span className="inline-flex items-center gap-1">
              <b className="font-semibold text-text-1">{view.name}</b>
              {view.worst === null ? null : (
                <SeverityMark standing={view.worst} size={11} decorative />
              )}
            </span>
            <span className="text-text-2">
              <span className="max-sm:hidden">{users(view)} · </span>
              {unserved ? (
                <span className="inline-flex items-center gap-1 text-critical-text">
                  <SeverityMark standing="critical" size={11} decorative />
                  unserved
                </span>
              ) : (
                felt(view)
              )}
            </span>
          </span>
        </span>
      </span>
    </Unscaled>
  );
}

export const PopulationNode = memo(Population);
