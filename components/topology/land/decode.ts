import { mercator } from '@/lib/flow/canvas/projections/mercator';
import type { Projection } from '@/lib/flow/canvas/projections/projection';
import { clipLine, clipRing, type EastLine } from './clip';
import { readLand, type GlobeLand, type LandFile } from './read';

/** A line in canvas units, x and y in turn, with the box around it. */
export interface LandLine {
  readonly points: Float32Array;
  readonly box: readonly [west: number, north: number, east: number, south: number];
}

export interface Country {
  /** ISO 3166 alpha-2; null for what has none. */
  readonly code: string | null;
  readonly rings: readonly LandLine[];
}

/** The land on one map. */
export interface Land {
  readonly projection: Projection;
  readonly countries: readonly Country[];
  readonly coasts: readonly LandLine[];
  readonly borders: readonly LandLine[];
}

function lineOn({ place }: Projection, line: EastLine): LandLine {
  const points = new Float32Array(line.length);
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (let i = 0; i < line.length; i += 2) {
    const { x, y } = place(line[i] ?? 0, line[i + 1] ?? 0);
    points[i] = x;
    points[i + 1] = y;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return { points, box: [west, north, east, south] };
}

/** The land laid flat, ready to draw: cut where the projection's edges cut it. */
export function landOn({ countries, coasts, borders }: GlobeLand, projection: Projection): Land {
  const { leftMeridian } = projection;
  const lines = (parts: readonly EastLine[]) => parts.map((part) => lineOn(projection, part));
  return {
    projection,
    countries: countries.map(({ code, rings }) => ({
      code,
      rings: lines(rings.flatMap((ring) => clipRing(ring, leftMeridian))),
    })),
    coasts: lines(coasts.flatMap((line) => clipLine(line, leftMeridian))),
    borders: lines(borders.flatMap((line) => clipLine(line, leftMeridian))),
  };
}

/** The land of a file on Mercator's map. */
export function decodeLand(file: LandFile): Land {
  return landOn(readLand(file), mercator);
}

export type { LandFile } from './read';
