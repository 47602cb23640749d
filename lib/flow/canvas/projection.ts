import type { Coordinates } from '@/lib/engine/model';

/** A place on the canvas, in canvas units; the viewport's zoom makes pixels of them. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Canvas units around the equator. */
export const worldWidth = 2048;

/** The meridian at the left edge: through the Bering Strait, where it cuts no land. */
export const leftMeridian = -169;

/** Latitudes that the map shows: Mercator runs to infinity at the poles, and nobody lives there. */
export const northEdge = 83;
export const southEdge = -58;

const radius = worldWidth / (2 * Math.PI);
const toRadians = Math.PI / 180;
const mercator = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * toRadians) / 2));
const top = mercator(northEdge);

/** Canvas units from the northern to the southern edge. */
export const worldHeight = radius * (top - mercator(southEdge));

const wrap = (degrees: number): number => ((degrees % 360) + 360) % 360;
const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Mercator, so that shapes near a pin look as people know them and a drag keeps its direction. */
export function project(at: Coordinates): Point {
  return {
    x: (wrap(at.lon - leftMeridian) / 360) * worldWidth,
    y: radius * (top - mercator(clamp(at.lat, southEdge, northEdge))),
  };
}

/** The coordinates under a canvas point; points outside of the map answer with its edge. */
export function unproject(point: Point): Coordinates {
  const x = clamp(point.x, 0, worldWidth);
  const y = clamp(point.y, 0, worldHeight);
  const lon = (x / worldWidth) * 360 + leftMeridian;
  return {
    lat: (2 * Math.atan(Math.exp(top - y / radius)) - Math.PI / 2) / toRadians,
    lon: lon > 180 ? lon - 360 : lon,
  };
}

/** The nearest latitude that the map shows. */
export const latitudeLimit = (lat: number): number => clamp(lat, southEdge, northEdge);
