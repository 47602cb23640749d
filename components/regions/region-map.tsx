'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useWidth } from '../chart/use-width';
import type { Land } from '../topology/land/decode';
import { drawLand } from '../topology/land/draw';
import { landColors } from '../topology/land/land-colors';
import { loadLand } from '../topology/land/load';
import { thinLand } from '../topology/land/thin';
import { layOutPlaces, type MapPlace } from './map-layout';

export type { MapPlace } from './map-layout';

const height = 320;

/** A region among its nearest neighbours, on the land of the map. A picture: the tables say the same. */
export function RegionMap({
  label,
  here,
  places,
}: {
  readonly label: string;
  readonly here: MapPlace;
  readonly places: readonly MapPlace[];
}) {
  const [frame, measured] = useWidth();
  const width = measured ?? 0;
  const canvas = useRef<HTMLCanvasElement>(null);
  const layout = useMemo(
    () => layOutPlaces(here, places, { width, height }),
    [here, places, width],
  );
  const { view } = layout;

  useEffect(() => {
    const element = canvas.current;
    const context = element?.getContext('2d', { alpha: false });
    if (!element || !context || width === 0) return undefined;
    let land: Land | null = null;
    const draw = () => {
      const density = window.devicePixelRatio;
      element.width = Math.round(width * density);
      element.height = Math.round(height * density);
      context.setTransform(density, 0, 0, density, 0, 0);
      drawLand(context, land, view, { width, height }, landColors(element));
    };
    draw();
    let mounted = true;
    loadLand().then(
      (loaded) => {
        if (!mounted) return;
        land = thinLand(loaded, 1 / (view.zoom * window.devicePixelRatio));
        draw();
      },
      // Without land the places still stand on their grid.
      () => undefined,
    );
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributeFilter: ['class'] });
    return () => {
      mounted = false;
      theme.disconnect();
    };
  }, [view, width]);

  return (
    <div
      ref={frame}
      className="relative min-w-0 overflow-hidden rounded-card border border-line bg-sea"
      style={{ height }}
    >
      <canvas ref={canvas} aria-hidden className="absolute inset-0 size-full" />
      {width === 0 ? null : (
        <svg
          role="img"
          aria-label={label}
          width={width}
          height={height}
          className="absolute inset-0"
        >
          {layout.places.map(({ id, point }) => (
            <line
              key={id}
              x1={layout.here.point.x}
              y1={layout.here.point.y}
              x2={point.x}
              y2={point.y}
              strokeWidth={1}
              className="stroke-accent/45"
            />
          ))}
          {layout.places.map(({ id, point }) => (
            <circle
              key={id}
              cx={point.x}
              cy={point.y}
              r={4}
              strokeWidth={1.5}
              className="fill-surface stroke-text-2"
            />
          ))}
          <circle
            cx={layout.here.point.x}
            cy={layout.here.point.y}
            r={5.5}
            strokeWidth={3}
            className="fill-surface stroke-accent"
          />
          {[layout.here, ...layout.places].map(({ id, name, note, label: at }) =>
            at === null ? null : (
              <text
                key={id}
                x={at.x}
                y={at.y + 12}
                strokeWidth={4}
                strokeLinejoin="round"
                className="stroke-land text-label [paint-order:stroke]"
              >
                <tspan className="fill-text-1 font-semibold">{name}</tspan>
                <tspan className="fill-text-2"> {note}</tspan>
              </text>
            ),
          )}
        </svg>
      )}
    </div>
  );
}
