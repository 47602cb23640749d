import { mercator } from '@/lib/flow/canvas/projections/mercator';
import {
  eastOf,
  northEdge,
  southEdge,
  type Projection,
} from '@/lib/flow/canvas/projections/projection';
import type { View } from '@/lib/flow/canvas/fit';
import type { Size } from '@/lib/flow/canvas/placement';
import type { Land, LandLine } from './decode';

export interface LandColors {
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
}

const gridDegrees = 15;

function trace(
  context: CanvasRenderingContext2D,
  { points, box }: LandLine,
  { x, y, zoom }: View,
  screen: Size,
): void {
  const [west, north, east, south] = box;
  if (
    west * zoom + x > screen.width ||
    east * zoom + x < 0 ||
    north * zoom + y > screen.height ||
    south * zoom + y < 0
  )
    return;
  context.moveTo((points[0] ?? 0) * zoom + x, (points[1] ?? 0) * zoom + y);
  for (let i = 2; i < points.length; i += 2)
    context.lineTo((points[i] ?? 0) * zoom + x, (points[i + 1] ?? 0) * zoom + y);
}

/** Half pixels, so that a hairline fills one row of pixels and not two. */
const crisp = (value: number): number => Math.round(value) + 0.5;

function straightGrid(
  context: CanvasRenderingContext2D,
  { place, leftMeridian, width, height }: Projection,
  view: View,
): void {
  for (const east of meridians(leftMeridian)) {
    const x = crisp(place(east, 0).x * view.zoom + view.x);
    context.moveTo(x, view.y);
    context.lineTo(x, view.y + height * view.zoom);
  }
  for (const lat of parallels) {
    const y = crisp(place(0, lat).y * view.zoom + view.y);
    context.moveTo(view.x, y);
    context.lineTo(view.x + width * view.zoom, y);
  }
}

function bentMeridian(
  context: CanvasRenderingContext2D,
  { place }: Projection,
  { x, y, zoom }: View,
  east: number,
): void {
  for (let lat = southEdge; lat <= northEdge; lat += 3) {
    const at = place(east, lat);
    if (lat === southEdge) context.moveTo(at.x * zoom + x, at.y * zoom + y);
    else context.lineTo(at.x * zoom + x, at.y * zoom + y);
  }
}

function bentGrid(context: CanvasRenderingContext2D, projection: Projection, view: View): void {
  const { place, leftMeridian } = projection;
  for (const east of [0, ...meridians(leftMeridian), 360])
    bentMeridian(context, projection, view, east);
  for (const lat of [southEdge, ...parallels, northEdge]) {
    const [from, to] = [place(0, lat), place(360, lat)];
    context.moveTo(from.x * view.zoom + view.x, from.y * view.zoom + view.y);
    context.lineTo(to.x * view.zoom + view.x, to.y * view.zoom + view.y);
  }
}

/** The meridians of the grid, in degrees east of the left edge. */
function meridians(leftMeridian: number): readonly number[] {
  const first = eastOf(leftMeridian, 0) % gridDegrees;
  return Array.from({ length: 360 / gridDegrees }, (_, i) => first + i * gridDegrees);
}

const parallels = [-45, -30, -15, 0, 15, 30, 45, 60, 75];

/** Draws sea, land, borders and coasts of a view: what lies outside or below a pixel is skipped. */
export function drawLand(
  context: CanvasRenderingContext2D,
  land: Land | null,
  view: View,
  screen: Size,
  colors: LandColors,
  projection: Projection = mercator,
): void {
  context.fillStyle = colors.sea;
  context.fillRect(0, 0, screen.width, screen.height);
  context.lineWidth = 1;
  context.lineJoin = 'round';
  context.strokeStyle = colors.coast;
  context.globalAlpha = 0.32;
  context.beginPath();
  if (projection.isRectangular) straightGrid(context, projection, view);
  else bentGrid(context, projection, view);
  context.stroke();
  context.globalAlpha = 1;
  if (!land) return;

  context.beginPath();
  for (const { rings } of land.countries)
    for (const ring of rings) {
      trace(context, ring, view, screen);
      context.closePath();
    }
  context.fillStyle = colors.land;
  context.fill();

  context.strokeStyle = colors.coast;
  context.lineWidth = 0.75;
  context.beginPath();
  for (const border of land.borders) trace(context, border, view, screen);
  context.stroke();
  context.lineWidth = 1;
  context.beginPath();
  for (const coast of land.coasts) trace(context, coast, view, screen);
  context.stroke();
}
