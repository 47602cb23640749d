'use client';

import { memo } from 'react';
import type { Region } from '@/lib/engine/model';
import { curve, curvePath, poleward } from '@/lib/flow/canvas/curve';
import type { PlacedCard } from '@/lib/flow/canvas/placement';
import type { Projection } from '@/lib/flow/canvas/projections/projection';
import type { Ghost } from '@/lib/flow/canvas/scene/ghost';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import { classNames } from '../../ui/class-names';
import { Unscaled, unscaled } from '../canvas/unscaled';
import { ViewportPortal } from '../canvas/viewport';
import { ghostWords } from './ghost-words';

/** As far as links between the same places are bent. */
const bend = 0.07;
/** The words of a site without a card stand this far under its pin, in pixels. */
const under = 26;

/** Where the words of a site stand, in pixels from its pin: on the lower edge of its card. */
function onCard(card: PlacedCard | undefined): { readonly left: number; readonly top: number } {
  if (card === undefined) return { left: 0, top: under };
  const { offset, size } = card;
  return { left: offset.x + size.width / 2, top: offset.y + size.height + 4 };
}

/** What a fix that is only looked at would draw: dashed sites and links, and words at what it changes. */
export const GhostLayer = memo(function GhostLayer({
  ghost,
  regions,
  sites,
  cards,
  projection,
}: {
  readonly ghost: Ghost;
  readonly regions: readonly Region[];
  readonly sites: readonly SiteView[];
  readonly cards: ReadonlyMap<string, PlacedCard>;
  readonly projection: Projection;
}) {
  const placeOf = (id: string) => {
    const region = regions.find((one) => one.id === id);
    return region === undefined ? null : projection.project(region.at);
  };
  return (
    <ViewportPortal>
      <div aria-hidden className="pointer-events-none absolute top-0 left-0 z-30">
        <svg
          width={projection.width}
          height={projection.height}
          fill="none"
          className="absolute top-0 left-0"
        >
          {ghost.links.map(({ from, to, is }) => {
            const start = placeOf(from);
            const end = placeOf(to);
            return start === null || end === null ? null : (
              <path
                key={`${from} ${to} ${is}`}
                d={curvePath(curve(start, end, poleward(start, end, bend)))}
                style={{
                  strokeWidth: unscaled(2),
                  strokeDasharray: `${unscaled(2)} ${unscaled(6)}`,
                }}
                strokeLinecap="round"
                className={is === 'added' ? 'stroke-accent' : 'stroke-critical'}
              />
            );
          })}
        </svg>
        {ghost.sites.map((site) => {
          const at = placeOf(site.region);
          if (at === null) return null;
          const view = sites.find(({ region }) => region === site.region);
          const words = onCard(view && cards.get(view.key));
          const color = site.is === 'removed' ? 'border-critical' : 'border-accent';
          return (
            <Unscaled key={site.region} x={at.x} y={at.y}>
              <span
                className={classNames(
                  'absolute -top-4 -left-4 size-8 rounded-full border-2 border-dashed',
                  color,
                )}
              />
              <span
                style={words}
                className={classNames(
                  'absolute flex h-[26px] -translate-x-1/2 -translate-y-1/2 items-center rounded-control border-2 border-dashed bg-surface px-2 text-note font-semibold whitespace-nowrap text-text-1 tabular',
                  color,
                )}
              >
                {ghostWords(site)}
              </span>
            </Unscaled>
          );
        })}
      </div>
    </ViewportPortal>
  );
});
