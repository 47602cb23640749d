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

/** A line on the globe in degrees, longitude and latitude in turn; longitudes run on beyond ±180. */
export type GlobeLine = Float32Array;

/** The land as it lies on the globe, before any map. */
export interface GlobeLand {
  readonly countries: readonly {
    /** ISO 3166 alpha-2; null for what has none. */
    readonly code: string | null;
    readonly rings: readonly GlobeLine[];
  }[];
  readonly coasts: readonly GlobeLine[];
  readonly borders: readonly GlobeLine[];
}

interface Arc {
  readonly points: GlobeLine;
  /** It runs along the 180th meridian, where the source cut what is whole. */
  readonly isSeam: boolean;
}

/** The turn that brings a longitude next to the one before it. */
const turnTo = (before: number, lon: number): number => Math.round((before - lon) / 360) * 360;

function readArc(file: LandFile, arc: LandFile['arcs'][number]): Arc {
  const { scale, translate } = file.transform;
  const points = new Float32Array(arc.length * 2);
  let column = 0;
  let row = 0;
  let isSeam = true;
  for (const [i, [dx, dy]] of arc.entries()) {
    column += dx;
    row += dy;
    const lon = column * scale[0] + translate[0];
    points[2 * i] = lon + (i === 0 ? 0 : turnTo(points[2 * i - 2] ?? 0, lon));
    points[2 * i + 1] = row * scale[1] + translate[1];
    if (Math.abs(lon) < 179.99) isSeam = false;
  }
  return { points, isSeam };
}

/** Joins a ring's arcs end to end; a negative index is an arc the other way round. */
function joinArcs(ring: readonly number[], arcs: readonly Arc[]): GlobeLine {
  const parts = ring.map((index) => arcs[index < 0 ? ~index : index]?.points ?? new Float32Array());
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let end = 0;
  for (const [i, part] of parts.entries()) {
    const isForward = (ring[i] ?? 0) >= 0;
    const first = part[isForward ? 0 : part.length - 2] ?? 0;
    const turn = end === 0 ? 0 : turnTo(joined[end - 2] ?? 0, first);
    for (let k = 0; k < part.length; k += 2) {
      const from = isForward ? k : part.length - 2 - k;
      joined[end + k] = (part[from] ?? 0) + turn;
      joined[end + k + 1] = part[from + 1] ?? 0;
    }
    end += part.length;
  }
  return joined;
}

/** Reads the land's file: an arc of one country is coast, of two a border. */
export function readLand(file: LandFile): GlobeLand {
  const arcs = file.arcs.map((arc) => readArc(file, arc));
  const users = new Uint8Array(arcs.length);
  const countries = file.objects.countries.geometries.map((shape) => {
    const rings = shape.arcs.flat();
    for (const index of rings.flat()) {
      const arc = index < 0 ? ~index : index;
      users[arc] = (users[arc] ?? 0) + 1;
    }
    return { code: shape.id ?? null, rings: rings.map((ring) => joinArcs(ring, arcs)) };
  });
  const used = (times: (n: number) => boolean): GlobeLine[] =>
    arcs.flatMap(({ points, isSeam }, i) => (times(users[i] ?? 0) && !isSeam ? [points] : []));
  return { countries, coasts: used((n) => n === 1), borders: used((n) => n > 1) };
}
