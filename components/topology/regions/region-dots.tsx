'use client';

import { memo } from 'react';
import { shortRegion } from '@/lib/format/region-name';
import type { Layout, RegionDot, Side } from '@/lib/flow/canvas/layout';
import { classNames } from '../../ui/class-names';
import { Unscaled } from '../canvas/unscaled';
import { ViewportPortal } from '../canvas/viewport';
import { useMapActions } from '../map-actions';

const sides: Readonly<Record<Side, string>> = {
  right: 'left-[13px] -top-[8px]',
  left: 'right-[13px] -top-[8px]',
  below: 'top-[9px] left-0 -translate-x-1/2',
  above: 'bottom-[9px] left-0 -translate-x-1/2',
};

/** The regions that the option does not use: open dots, where a site can be added. */
export const RegionDots = memo(function RegionDots({
  dots,
  labels,
  candidate,
}: {
  readonly dots: readonly RegionDot[];
  readonly labels: Layout['regions'];
  /** The region that a dragged site would move to. */
  readonly candidate: string | null;
}) {
  const actions = useMapActions();
  return (
    <ViewportPortal>
      <div className="absolute top-0 left-0 -z-10">
        {dots.map((dot) => {
          const side = labels.get(dot.region);
          return (
            <Unscaled key={dot.region} x={dot.at.x} y={dot.at.y}>
              <button
                type="button"
                tabIndex={-1}
                aria-label={`Add a site in ${shortRegion(dot.region)}, ${dot.place}`}
                onPointerEnter={() => actions.pointRegion(dot.region)}
                onPointerLeave={() => actions.pointRegion(null)}
                onFocus={() => actions.pointRegion(dot.region)}
                onBlur={() => actions.pointRegion(null)}
                onClick={(event) =>
                  actions.pickRegion(dot.region, { x: event.clientX, y: event.clientY })
                }
                className="peer nodrag nopan pointer-events-auto absolute -top-3 -left-3 flex size-6 cursor-pointer items-center justify-center rounded-full"
              >
                <span
                  className={classNames(
                    'size-[9px] rounded-full border-[1.5px] bg-surface',
                    candidate === dot.region ? 'border-accent bg-accent' : 'border-mute',
                  )}
                />
              </button>
              <span
                aria-hidden
                className={classNames(
                  'map-halo pointer-events-none absolute w-max text-label text-text-3',
                  sides[side ?? 'right'],
                  side === undefined &&
                    'hidden peer-hover:block peer-hover:text-text-1 peer-focus-visible:block',
                )}
              >
                {shortRegion(dot.region)}
              </span>
            </Unscaled>
          );
        })}
      </div>
    </ViewportPortal>
  );
});
