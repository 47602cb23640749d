'use client';

import { memo, useCallback, useEffect, useRef } from 'react';
import type { View } from '@/lib/flow/canvas/fit';
import type { Size } from '@/lib/flow/canvas/placement';
import type { Projection } from '@/lib/flow/canvas/projections/projection';
import { useEveryView } from '../canvas/viewport';
import type { Land } from './decode';
import { drawLand } from './draw';
import { landColors } from './land-colors';
import { landNow, loadLand } from './load';
import { thinLand } from './thin';

/** Drawn beyond each edge of the screen, as a share of it, so that a pan shows land at once. */
const apron = 0.25;
/** After this long without movement the land is drawn sharp again, in milliseconds. */
const settle = 90;
/** A drawing is stretched this far at most while zooming. */
const stretch = 1.6;

interface Drawing {
  readonly view: View;
  readonly screen: Size;
}

/** Whether a drawing, moved and stretched to the view, still covers the screen sharply enough. */
function stillGood(drawn: Drawing, view: View, screen: Size): boolean {
  const ratio = view.zoom / drawn.view.zoom;
  if (ratio > stretch || ratio < 1 / stretch) return false;
  if (drawn.screen.width !== screen.width || drawn.screen.height !== screen.height) return false;
  const left = view.x - (drawn.view.x + apron * screen.width) * ratio;
  const top = view.y - (drawn.view.y + apron * screen.height) * ratio;
  const width = screen.width * (1 + 2 * apron) * ratio;
  const height = screen.height * (1 + 2 * apron) * ratio;
  return left <= 0 && top <= 0 && left + width >= screen.width && top + height >= screen.height;
}

/**
 * Sea, land, borders and coasts under the map, on a canvas: moved and stretched with the view while
 * it moves, drawn anew once it rests or the drawing no longer covers it.
 */
export const LandLayer = memo(function LandLayer({
  projection,
}: {
  readonly projection: Projection;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const land = useRef<Land | null>(null);
  const thinned = useRef(new Map<number, Land>());
  const drawn = useRef<Drawing | null>(null);
  const timer = useRef(0);
  const current = useRef<Drawing | null>(null);

  const place = useCallback(() => {
    if (!canvas.current || !drawn.current || !current.current) return;
    const { view, screen } = current.current;
    const ratio = view.zoom / drawn.current.view.zoom;
    const x = view.x - (drawn.current.view.x + apron * screen.width) * ratio;
    const y = view.y - (drawn.current.view.y + apron * screen.height) * ratio;
    canvas.current.style.transform = `translate(${x}px, ${y}px) scale(${ratio})`;
  }, []);

  const draw = useCallback(() => {
    const element = canvas.current;
    const context = element?.getContext('2d', { alpha: false });
    if (!element || !context || !current.current) return;
    const { view, screen } = current.current;
    const size = {
      width: Math.round(screen.width * (1 + 2 * apron)),
      height: Math.round(screen.height * (1 + 2 * apron)),
    };
    const density = window.devicePixelRatio;
    if (element.width !== size.width * density || element.height !== size.height * density) {
      element.width = size.width * density;
      element.height = size.height * density;
      element.style.width = `${size.width}px`;
      element.style.height = `${size.height}px`;
    }
    const level = Math.ceil(Math.log2(view.zoom * density));
    let detail = land.current && thinned.current.get(level);
    if (land.current && !detail) {
      detail = thinLand(land.current, 1 / 2 ** level);
      thinned.current.set(level, detail);
    }
    context.setTransform(density, 0, 0, density, 0, 0);
    const shifted = {
      ...view,
      x: view.x + apron * screen.width,
      y: view.y + apron * screen.height,
    };
    drawLand(context, detail ?? null, shifted, size, landColors(element), projection);
    drawn.current = current.current;
    place();
  }, [place, projection]);

  const onView = useCallback(
    (view: View, screen: Size) => {
      current.current = { view, screen };
      window.clearTimeout(timer.current);
      if (!drawn.current || !stillGood(drawn.current, view, screen)) {
        draw();
        return;
      }
      place();
      timer.current = window.setTimeout(draw, settle);
    },
    [draw, place],
  );
  useEveryView(onView);

  useEffect(() => {
    let mounted = true;
    land.current = landNow(projection);
    thinned.current.clear();
    draw();
    loadLand(projection).then(
      (loaded) => {
        if (!mounted || land.current === loaded) return;
        land.current = loaded;
        draw();
      },
      // Without land the map still has its grid and everything on it.
      () => undefined,
    );
    const theme = new MutationObserver(draw);
    theme.observe(document.documentElement, { attributeFilter: ['class'] });
    // On paper it is light, whatever the theme.
    const paper = window.matchMedia('print');
    paper.addEventListener('change', draw);
    return () => {
      mounted = false;
      theme.disconnect();
      paper.removeEventListener('change', draw);
      window.clearTimeout(timer.current);
    };
  }, [draw, projection]);

  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 -z-10 overflow-hidden bg-sea">
      <canvas ref={canvas} className="absolute top-0 left-0 origin-top-left" />
    </div>
  );
});
