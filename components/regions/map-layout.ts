import type { Coordinates } from '@/lib/engine/model';
import { around, type Box } from '@/lib/flow/canvas/box';
import type { View } from '@/lib/flow/canvas/fit';
import { placeLabels } from '@/lib/flow/canvas/labels';
import type { Size } from '@/lib/flow/canvas/placement';
import { project, worldWidth, type Point } from '@/lib/flow/canvas/projection';
import { Space } from '@/lib/flow/canvas/space';

/** A place on a region's small map. */
export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly at: Coordinates;
  /** What stands behind the name: the round trip. */
  readonly note: string;
}

export interface PlacedPlace extends MapPlace {
  /** In pixels of the map. */
  readonly point: Point;
  /** Upper left corner of its label; null where there is no room for one. */
  readonly label: Point | null;
}

const padding = 44;
const closest = 9;
const labelHeight = 16;
const letterWidth = 6.4;

/** Whether the way between two places does not leave the map at one side and come back at the other. */
const isWholeWay = (a: Point, b: Point): boolean => Math.abs(a.x - b.x) < worldWidth / 2;

/** The view that holds the places, as near as it goes. */
function viewOf(points: readonly Point[], screen: Size): View {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const zoom = Math.min(
    closest,
    (screen.width - 2 * padding) / Math.max(1, right - left),
    (screen.height - 2 * padding) / Math.max(1, bottom - top),
  );
  return {
    zoom,
    x: screen.width / 2 - ((left + right) / 2) * zoom,
    y: screen.height / 2 - ((top + bottom) / 2) * zoom,
  };
}

function labelBoxes({ x, y }: Point, text: string): readonly Box[] {
  const size = { width: text.length * letterWidth, height: labelHeight };
  return [
    { x: x + 9, y: y - 8, ...size },
    { x: x - 9 - size.width, y: y - 8, ...size },
    { x: x - size.width / 2, y: y + 8, ...size },
    { x: x - size.width / 2, y: y - 8 - labelHeight, ...size },
  ];
}

/**
 * Where a region and its neighbours stand on a map of a size, and which of their labels have room, the
 * nearest first. Places to which the way crosses the map's edge are left out.
 */
export function layOutPlaces(
  here: MapPlace,
  places: readonly MapPlace[],
  screen: Size,
): { readonly view: View; readonly here: PlacedPlace; readonly places: readonly PlacedPlace[] } {
  const home = project(here.at);
  const shown = places.filter(({ at }) => isWholeWay(home, project(at)));
  const all = [here, ...shown];
  const view = viewOf(
    all.map(({ at }) => project(at)),
    screen,
  );
  const points = all.map(({ at }): Point => {
    const { x, y } = project(at);
    return { x: x * view.zoom + view.x, y: y * view.zoom + view.y };
  });
  const space = new Space();
  for (const point of points) space.add(around(point, 6));
  const requests = all.map((place, index) => ({
    id: place.id,
    boxes: labelBoxes(points[index] ?? home, `${place.name} ${place.note}`),
    weight: -index,
  }));
  const chosen = placeLabels(
    requests.map((one) => ({ ...one, boxes: one.boxes.filter((box) => isInside(box, screen)) })),
    space,
  );
  const placed = all.map((place, index): PlacedPlace => {
    const boxes = requests[index]?.boxes.filter((box) => isInside(box, screen)) ?? [];
    const box = boxes[chosen.get(place.id) ?? -1];
    return { ...place, point: points[index] ?? home, label: box ? { x: box.x, y: box.y } : null };
  });
  const [first, ...rest] = placed;
  return { view, here: first ?? { ...here, point: home, label: null }, places: rest };
}

const isInside = ({ x, y, width, height }: Box, screen: Size): boolean =>
  x >= 4 && y >= 4 && x + width <= screen.width - 4 && y + height <= screen.height - 4;
