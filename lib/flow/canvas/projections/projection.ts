import type { Coordinates } from '@/lib/engine/model';

/** A place on the canvas, in canvas units; the viewport's zoom makes pixels of them. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const isSamePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

export const projectionIds = ['mercator', 'equal-earth', 'pacific'] as const;
export type ProjectionId = (typeof projectionIds)[number];

/** How the globe is laid flat: one of several, all cropped to the same latitudes. */
export interface Projection {
  readonly id: ProjectionId;
  /** The meridian at the left edge, and at the right one. */
  readonly leftMeridian: number;
  /** Canvas units of the whole map. */
  readonly width: number;
  readonly height: number;
  /** Meridians and parallels are straight lines on it. */
  readonly isRectangular: boolean;
  /** Where a place stands that lies so many degrees east of the left edge, 0 to 360; both edges can be named. */
  readonly place: (east: number, lat: number) => Point;
  readonly project: (at: Coordinates) => Point;
  /** The coordinates under a canvas point; points outside of the map answer with its edge. */
  readonly unproject: (point: Point) => Coordinates;
}

/** Canvas units around the equator, on every projection. */
export const worldWidth = 2048;

/** Latitudes that the maps show: Mercator runs to infinity at the poles, and nobody lives there. */
export const northEdge = 83;
export const southEdge = -58;

export const toRadians = Math.PI / 180;

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** Degrees east of a meridian, 0 up to 360. */
export const eastOf = (meridian: number, lon: number): number =>
  (((lon - meridian) % 360) + 360) % 360;

/** A longitude between −180 and 180, so many degrees east of a meridian. */
export function longitude(meridian: number, east: number): number {
  const lon = meridian + east;
  return lon > 180 ? lon - 360 : lon;
}

/** The nearest latitude that the maps show. */
export const latitudeLimit = (lat: number): number => clamp(lat, southEdge, northEdge);
