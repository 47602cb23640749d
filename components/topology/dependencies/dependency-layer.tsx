'use client';

import { memo, useMemo, useRef } from 'react';
import { curvePath } from '@/lib/flow/canvas/curve';
import type { PlacedStack } from '@/lib/flow/canvas/place-stacks';
import type { Projection } from '@/lib/flow/canvas/projections/projection';
import type { DependencyPlaces, NeedingSite } from '@/lib/flow/canvas/scene/dependency-places';
import { needLines } from '@/lib/flow/canvas/scene/need-lines';
import { unscaled } from '../canvas/unscaled';
import { ViewportPortal } from '../canvas/viewport';
import { DependencyStack } from './dependency-stack';
import { useNear } from './use-near';

const softDashes = [1.5, 4].map(unscaled).join(' ');

/**
 * What the service hangs on, beside the regions where it lives, and lines to the sites that need what is under
 * the pointer, in focus or selected. Stands still while load moves.
 */
export const DependencyLayer = memo(function DependencyLayer({
  places,
  stacks,
  sites,
  selected,
  selectedSites,
  projection,
  onPick,
}: {
  readonly places: DependencyPlaces;
  readonly stacks: readonly PlacedStack[];
  readonly sites: readonly NeedingSite[];
  /** The name of the dependency that is selected. */
  readonly selected: string | null;
  readonly selectedSites: readonly NeedingSite[];
  readonly projection: Projection;
  readonly onPick: (name: string | null) => void;
}) {
  const anchor = useRef<HTMLSpanElement>(null);
  const near = useNear(anchor);
  const lines = useMemo(
    () =>
      needLines(
        places,
        sites,
        {
          dependencies: new Set([
            ...(selected === null ? [] : [selected]),
            ...(near?.is === 'dependency' ? [near.name] : []),
          ]),
          sites: new Set([
            ...selectedSites.map(({ key }) => key),
            ...(near?.is === 'site' ? [near.key] : []),
          ]),
        },
        projection,
      ),
    [places, sites, selected, selectedSites, near, projection],
  );
  return (
    <>
      <span ref={anchor} hidden />
      <ViewportPortal>
        <svg
          aria-hidden
          width={1}
          height={1}
          fill="none"
          className="pointer-events-none absolute top-0 left-0 -z-10 overflow-visible"
        >
          {lines.map(({ key, line, needs, isGone }) => (
            <path
              key={key}
              d={curvePath(line)}
              style={{
                strokeWidth: unscaled(1.5),
                ...(needs === 'soft' ? { strokeDasharray: softDashes } : {}),
              }}
              className={isGone ? 'stroke-critical' : 'stroke-accent'}
            />
          ))}
        </svg>
        <div className="absolute top-0 left-0 z-[5]">
          {stacks.map((stack) => {
            const place = places.places.find(({ region }) => region === stack.region);
            return place === undefined ? null : (
              <DependencyStack
                key={stack.region}
                place={place}
                stack={stack}
                selected={selected}
                onPick={onPick}
              />
            );
          })}
        </div>
      </ViewportPortal>
    </>
  );
});
