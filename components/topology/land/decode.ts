import { project, worldWidth, type Point } from '@/lib/flow/canvas/projection';

/** The file under `public/land`: a quantised, delta-encoded topology (TopoJSON 1.0). */
export interface LandFile {
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly CountryShape[] } };
}

interface CountryShape {
  readonly id?: string;
  readonly arcs: readonly (readonly (readonly number[])[])[];
}

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

export interface Land {
  readonly countries: readonly Country[];
  readonly coasts: readonly LandLine[];
  readonly borders: readonly LandLine[];
}

function bounded(points: Float32Array): LandLine {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (let i = 0; i < points.length; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return { points, box: [west, north, east, south] };
}

interface Arc {
  readonly points: Float32Array;
  /** It runs along the 180th meridian, where the source cut what is whole. */
  readonly seam: boolean;
}

function decodeArc(file: LandFile, arc: LandFile['arcs'][number]): Arc {
  const { scale, translate } = file.transform;
  const points = new Float32Array(arc.length * 2);
  let column = 0;
  let row = 0;
  let seam = true;
  for (const [i, [dx, dy]] of arc.entries()) {
    column += dx;
    row += dy;
    const lon = column * scale[0] + translate[0];
    const at: Point = project({ lat: row * scale[1] + translate[1], lon });
    // Two islands of the Bering Sea lie across the map's edge: they stay whole, on one side of it.
    const turn = i === 0 ? 0 : Math.round(((points[2 * i - 2] ?? 0) - at.x) / worldWidth);
    points[2 * i] = at.x + turn * worldWidth;
    points[2 * i + 1] = at.y;
    if (Math.abs(lon) < 179.99) seam = false;
  }
  return { points, seam };
}

/** Joins a ring's arcs end to end; a negative index is an arc the other way round. */
function joinArcs(ring: readonly number[], arcs: readonly Arc[]): Float32Array {
  const parts = ring.map((index) => arcs[index < 0 ? ~index : index]?.points ?? new Float32Array());
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const [i, part] of parts.entries()) {
    if ((ring[i] ?? 0) >= 0) joined.set(part, end);
    else
      for (let from = part.length - 2, to = end; from >= 0; from -= 2, to += 2) {
        joined[to] = part[from] ?? 0;
        joined[to + 1] = part[from + 1] ?? 0;
      }
    end += part.length;
  }
  return joined;
}

/** Decodes the land into lines ready to draw: an arc of one country is coast, of two a border. */
export function decodeLand(file: LandFile): Land {
  const arcs = file.arcs.map((arc) => decodeArc(file, arc));
  const users = new Uint8Array(arcs.length);
  const countries = file.objects.countries.geometries.map((shape): Country => {
    const rings = shape.arcs.flat();
    for (const index of rings.flat()) {
      const arc = index < 0 ? ~index : index;
      users[arc] = (users[arc] ?? 0) + 1;
    }
    return { code: shape.id ?? null, rings: rings.map((ring) => bounded(joinArcs(ring, arcs))) };
  });
  const used = (times: (n: number) => boolean): LandLine[] =>
    arcs.flatMap(({ points, seam }, i) => (times(users[i] ?? 0) && !seam ? [bounded(points)] : []));
  return { countries, coasts: used((n) => n === 1), borders: used((n) => n > 1) };
}
