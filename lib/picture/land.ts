import { geoMercator, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { View } from '@/lib/flow/canvas/fit';
import type { Size } from '@/lib/flow/canvas/placement';
import { leftMeridian, project, worldWidth } from '@/lib/flow/canvas/projection';
import { mark, type Mark } from './mark';
import type { Palette } from './palette';

/** The land as the project keeps it, `public/land/countries-50m.*.json`. */
export type LandTopology = Topology<{ countries: GeometryCollection }>;

/** Pixels: what is smaller is left out, and points nearer than this to the last one too. */
const usualFineness = 1;

/** Collects the lines that a path is made of, in tenths of a pixel and without what is too fine to be seen. */
class ThinPath {
  constructor(private readonly fine: number) {}

  private readonly parts: string[] = [];
  private points = '';
  private count = 0;
  private x = 0;
  private y = 0;
  private width = 0;
  private startX = 0;
  private startY = 0;

  private end(close: string): void {
    if (this.count > 1 && this.width > 10 * this.fine) this.parts.push(this.points + close);
    this.points = '';
    this.count = 0;
    this.width = 0;
  }

  moveTo(x: number, y: number): void {
    this.end('');
    this.x = Math.round(10 * x);
    this.y = Math.round(10 * y);
    this.startX = this.x;
    this.startY = this.y;
    this.points = `M${this.x / 10} ${this.y / 10}l`;
    this.count = 1;
  }

  /** Steps from point to point are shorter to write than places. */
  lineTo(x: number, y: number): void {
    const [dx, dy] = [Math.round(10 * x) - this.x, Math.round(10 * y) - this.y];
    if (Math.abs(dx) + Math.abs(dy) < 10 * this.fine) return;
    this.points += `${this.count > 1 && dx >= 0 ? ' ' : ''}${dx / 10}${dy >= 0 ? ' ' : ''}${dy / 10}`;
    this.count += 1;
    this.x += dx;
    this.y += dy;
    this.width = Math.max(
      this.width,
      Math.abs(this.x - this.startX),
      Math.abs(this.y - this.startY),
    );
  }

  closePath(): void {
    this.end('z');
  }

  /** Circles around points are never asked for. */
  arc(): void {
    this.end('');
  }

  beginPath(): void {
    this.end('');
  }

  text(): string {
    this.end('');
    return this.parts.join('');
  }
}

/** Coasts and borders, without the lines along the 180th meridian at which the source cuts what is whole. */
function outlines(land: LandTopology) {
  const { scale, translate } = land.transform ?? { scale: [1, 1], translate: [0, 0] };
  const coordinates = land.arcs.flatMap((arc) => {
    let column = 0;
    let row = 0;
    const points = arc.map(([dx = 0, dy = 0]): [number, number] => {
      column += dx;
      row += dy;
      return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
    });
    return points.every(([lon]) => Math.abs(lon) > 179.99) ? [] : [points];
  });
  return { type: 'MultiLineString' as const, coordinates };
}

const isShape = (shape: { readonly type: string | null }): shape is Polygon | MultiPolygon =>
  shape.type === 'MultiPolygon' || shape.type === 'Polygon';

/** Sea and land under a view, cut to its size, with its upper left corner at the origin. */
export function drawLand(
  land: LandTopology,
  view: View,
  size: Size,
  palette: Palette,
  fineness: number = usualFineness,
): Mark {
  const { fill, coast } = pathsOf(land, view, size, fineness);
  return mark(
    'g',
    {},
    mark('rect', { width: size.width, height: size.height, fill: palette.sea }),
    mark('path', { d: fill, fill: palette.land }),
    mark('path', {
      d: coast,
      fill: 'none',
      stroke: palette.coast,
      strokeWidth: 0.8,
      strokeLinejoin: 'round',
    }),
  );
}

interface LandPaths {
  readonly fill: string;
  readonly coast: string;
}

/** The land in one piece and its lines, which are the same under every view. */
const shapes = new WeakMap<
  LandTopology,
  { readonly whole: ReturnType<typeof merge>; readonly lines: ReturnType<typeof outlines> }
>();
/** The paths that were drawn last: the same map in another theme has them again. */
let last: { readonly key: string; readonly land: LandTopology; readonly paths: LandPaths } | null =
  null;

function pathsOf(land: LandTopology, view: View, size: Size, fineness: number): LandPaths {
  const key = [view.x, view.y, view.zoom, size.width, size.height, fineness].join(' ');
  if (last?.key === key && last.land === land) return last.paths;
  const known = shapes.get(land) ?? {
    whole: merge(land, land.objects.countries.geometries.filter(isShape)),
    lines: outlines(land),
  };
  shapes.set(land, known);
  const origin = project({ lat: 0, lon: leftMeridian + 180 });
  const mercator = geoMercator()
    .rotate([-(leftMeridian + 180), 0])
    .scale((worldWidth / (2 * Math.PI)) * view.zoom)
    .translate([origin.x * view.zoom + view.x, origin.y * view.zoom + view.y])
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ])
    .precision(0);
  const fill = new ThinPath(fineness);
  geoPath(mercator, fill)(known.whole);
  const coast = new ThinPath(fineness);
  geoPath(mercator, coast)(known.lines);
  const paths = { fill: fill.text(), coast: coast.text() };
  last = { key, land, paths };
  return paths;
}
