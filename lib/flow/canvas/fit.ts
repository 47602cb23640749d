import { union } from './box';
import { layOut, type Measures } from './layout';
import { worldHeight, worldWidth } from './projection';
import type { Size } from './placement';
import type { Scene } from './scene/scene';

/** A view of the canvas: `x`, `y` is where the canvas' origin stands on screen, in pixels. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Padding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export const zoomRange = { least: 0.16, most: 24 } as const;

/** As far in as fitting goes: a single site still shows its part of a continent. */
const closest = 3.2;
const rounds = 9;

const within = (zoom: number, least: number): number => Math.min(closest, Math.max(least, zoom));

/** The least zoom of a screen: the map fills its width or its height, whichever it fills first. */
export function leastZoom(screen: Size): number {
  return Math.max(
    zoomRange.least,
    Math.min(screen.width / worldWidth, screen.height / worldHeight),
  );
}

/**
 * The view that shows every pin, card and population of a scene as large as the screen allows, inside
 * of the padding. Cards keep their size in pixels while the map grows, so the zoom is searched for.
 */
export function fitView(scene: Scene, screen: Size, padding: Padding, measures: Measures): View {
  const room = {
    width: Math.max(80, screen.width - padding.left - padding.right),
    height: Math.max(80, screen.height - padding.top - padding.bottom),
  };
  const least = leastZoom(screen);
  const extent = (zoom: number) => union(layOut(scene, [], zoom, measures).taken);
  let low = least;
  let high = closest;
  for (let round = 0; round < rounds; round += 1) {
    const zoom = Math.sqrt(low * high);
    const box = extent(zoom);
    if (!box || (box.width <= room.width && box.height <= room.height)) low = zoom;
    else high = zoom;
  }
  const zoom = scene.sites.length + scene.populations.length === 0 ? least : within(low, least);
  const box = extent(zoom) ?? {
    x: 0,
    y: 0,
    width: worldWidth * zoom,
    height: worldHeight * zoom,
  };
  return {
    x: Math.round(padding.left + room.width / 2 - box.x - box.width / 2),
    y: Math.round(padding.top + room.height / 2 - box.y - box.height / 2),
    zoom,
  };
}
