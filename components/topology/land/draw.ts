import {
  southEdge,
  northEdge,
  project,
  worldHeight,
  worldWidth,
} from '@/lib/flow/canvas/projection';
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

function drawGrid(context: CanvasRenderingContext2D, view: View): void {
  context.beginPath();
  for (let lon = -165; lon < 191; lon += gridDegrees) {
    const x = crisp(project({ lat: 0, lon }).x * view.zoom + view.x);
    context.moveTo(x, view.y);
    context.lineTo(x, view.y + worldHeight * view.zoom);
  }
  for (let lat = -45; lat < northEdge; lat += gridDegrees) {
    if (lat < southEdge) continue;
    const y = crisp(project({ lat, lon: 0 }).y * view.zoom + view.y);
    context.moveTo(view.x, y);
    context.lineTo(view.x + worldWidth * view.zoom, y);
  }
  context.stroke();
}

/** Draws sea, land, borders and coasts of a view: what lies outside or below a pixel is skipped. */
export function drawLand(
  context: CanvasRenderingContext2D,
  land: Land | null,
  view: View,
  screen: Size,
  colors: LandColors,
): void {
  context.fillStyle = colors.sea;
  context.fillRect(0, 0, screen.width, screen.height);
  context.lineWidth = 1;
  context.lineJoin = 'round';
  context.strokeStyle = colors.coast;
  context.globalAlpha = 0.32;
  drawGrid(context, view);
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
