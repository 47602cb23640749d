import { overlaps, union, type Box } from './box';
import { layOut, type Measures } from './layout';
import type { Projection } from './projections/projection';
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
const fittedClosest = 3.2;
const rounds = 7;
/** Pixels between what is fitted and what is blocked. */
const clearance = 12;

/** The least zoom of a screen: the map fills its width or its height, whichever it fills first. */
export function leastZoom(screen: Size, world: Projection): number {
  return Math.max(
    zoomRange.least,
    Math.min(screen.width / world.width, screen.height / world.height),
  );
}

interface Fitted {
  readonly view: View;
  readonly taken: readonly Box[];
}

function fitted(
  scene: Scene,
  screen: Size,
  padding: Padding,
  measures: Measures,
  closest: number,
): Fitted {
  const room = {
    width: Math.max(80, screen.width - padding.left - padding.right),
    height: Math.max(80, screen.height - padding.top - padding.bottom),
  };
  const least = leastZoom(screen, scene.projection);
  const takenAt = (zoom: number) => layOut(scene, [], zoom, measures).taken;
  let low = least;
  let high = closest;
  for (let round = 0; round < rounds; round += 1) {
    const zoom = Math.sqrt(low * high);
    const box = union(takenAt(zoom));
    if (!box || (box.width <= room.width && box.height <= room.height)) low = zoom;
    else high = zoom;
  }
  const isEmpty = scene.sites.length + scene.populations.length === 0;
  const zoom = isEmpty ? least : low;
  const taken = takenAt(zoom);
  const { width, height } = scene.projection;
  const world = { x: 0, y: 0, width: width * zoom, height: height * zoom };
  const box = union(taken) ?? world;
  const x = Math.round(padding.left + room.width / 2 - box.x - box.width / 2);
  const y = Math.round(padding.top + room.height / 2 - box.y - box.height / 2);
  return { view: { x, y, zoom }, taken };
}

/**
 * The view that shows every pin, card and population of a scene as large as the screen allows, inside
 * of the padding and beside what is `blocked` in its upper left corner (the tools). Cards keep their
 * size in pixels while the map grows, so the zoom is searched for.
 */
export function fitView(
  scene: Scene,
  screen: Size,
  padding: Padding,
  measures: Measures,
  blocked: Box | null = null,
  closest = fittedClosest,
): View {
  const free = fitted(scene, screen, padding, measures, closest);
  if (blocked === null) return free.view;
  const hidden = free.taken.filter((box) => overlaps(onScreen(box, free.view), blocked, clearance));
  if (hidden.length === 0) return free.view;
  // Most often there is room to move all of it down, by as little as it takes.
  const down = moved(free.view, blocked.y + blocked.height + clearance, hidden);
  const lowest = Math.max(...free.taken.map((box) => onScreen(box, down).y + box.height));
  if (lowest <= screen.height - padding.bottom) return down;
  const right = { ...padding, left: blocked.x + blocked.width + clearance };
  const below = { ...padding, top: blocked.y + blocked.height + clearance };
  const beside = [right, below].map((room) => fitted(scene, screen, room, measures, closest).view);
  return beside.reduce((best, view) => (view.zoom > best.zoom ? view : best));
}

const onScreen = (box: Box, view: View): Box => ({ ...box, x: box.x + view.x, y: box.y + view.y });

/** The view moved down until none of the boxes begins above `top`. */
function moved(view: View, top: number, boxes: readonly Box[]): View {
  const highest = Math.min(...boxes.map((box) => box.y + view.y));
  return { ...view, y: view.y + Math.max(0, top - highest) };
}
