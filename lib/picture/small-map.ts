import { union } from '@/lib/flow/canvas/box';
import { curvePath, pointAt } from '@/lib/flow/canvas/curve';
import type { View } from '@/lib/flow/canvas/fit';
import { placeLabels } from '@/lib/flow/canvas/labels';
import type { Size } from '@/lib/flow/canvas/placement';
import { worldHeight, worldWidth, type Point } from '@/lib/flow/canvas/projection';
import type { Scene } from '@/lib/flow/canvas/scene/scene';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import { Space } from '@/lib/flow/canvas/space';
import { shortRegion } from '@/lib/format/region-name';
import { drawLand, type LandTopology } from './land';
import { group, mark, type Mark } from './mark';
import { palettes, type Palette, type PictureTheme } from './palette';
import { drawFlow, linkStroke } from './symbols/lines';
import { populationCircle } from './symbols/population';
import { textWidth } from './text-width';
import { line } from './words';

/** What several small maps show alike, so that they can be compared: the same part of the world. */
export interface SmallFrame {
  readonly size: Size;
  readonly view: View;
}

/** Room around what is shown, for circles and names; pixels. */
const margin = 36;
const closest = 2.4;

/** Symbols of a small map beside those of a large one. */
const shrink = 0.5;

/** The part of the world that holds everything of the scenes. */
export function smallFrame(scenes: readonly Scene[], size: Size): SmallFrame {
  const places = scenes.flatMap(({ sites, populations }) => [...sites, ...populations]);
  const box = union(places.map(({ at }) => ({ ...at, width: 0, height: 0 }))) ?? {
    x: 0,
    y: 0,
    width: worldWidth,
    height: worldHeight,
  };
  const fit = Math.min(
    (size.width - 2 * margin) / Math.max(box.width, 1),
    (size.height - 2 * margin) / Math.max(box.height, 1),
  );
  const least = Math.max(size.width / worldWidth, size.height / worldHeight);
  const zoom = Math.min(closest, Math.max(least, fit));
  return {
    size,
    view: {
      zoom,
      x: Math.round(size.width / 2 - (box.x + box.width / 2) * zoom),
      y: Math.round(size.height / 2 - (box.y + box.height / 2) * zoom),
    },
  };
}

/** Sea and land of a frame: drawn once for all maps that share it. */
export function drawGround(land: LandTopology, frame: SmallFrame, theme: PictureTheme): Mark {
  return drawLand(land, frame.view, frame.size, palettes[theme]);
}

const scaled = ({ x, y }: Point, zoom: number): Point => ({ x: x * zoom, y: y * zoom });

function dot({ state, role, writer }: SiteView, palette: Palette): Mark {
  const { text1, surface, standing } = palette;
  if (state === 'down')
    return mark('path', {
      d: 'M-4-4l8 8m0-8l-8 8',
      stroke: standing.critical,
      strokeWidth: 2,
      strokeLinecap: 'round',
    });
  const color = state === 'over' ? standing.critical : text1;
  const isFull = writer || role === 'active';
  return mark('circle', {
    r: 4.5,
    fill: isFull ? color : surface,
    stroke: isFull ? surface : color,
    strokeWidth: isFull ? 1 : 2,
  });
}

export const nameSize = 10.5;

/** A place with a name to it; `radius` is that of its sign, in pixels. */
export interface NamedPlace {
  readonly key: string;
  readonly at: Point;
  readonly name: string;
  readonly radius: number;
}

/** Steps by which a name may stand away from its place, nearest first. */
const gaps = [3, 10, 18];

/** Names beside places, where there is room for them. */
export function placedNames(
  places: readonly NamedPlace[],
  { view, size }: SmallFrame,
  circles: readonly { readonly at: Point; readonly radius: number }[],
  palette: Palette,
): readonly Mark[] {
  const { zoom } = view;
  const space = new Space();
  for (const { at, radius } of circles) {
    const { x, y } = scaled(at, zoom);
    space.add({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius });
  }
  const choices = places.map(({ key, at, name, radius }) => {
    const { x, y } = scaled(at, zoom);
    const width = textWidth(name, nameSize, true) * 1.08 + 2;
    const height = nameSize + 3;
    const boxes = gaps.flatMap((gap) => {
      const away = radius + gap;
      return [
        { x: x + away, y: y - height / 2, width, height },
        { x: x - away - width, y: y - height / 2, width, height },
        { x: x - width / 2, y: y - away - height, width, height },
        { x: x - width / 2, y: y + away, width, height },
      ];
    });
    const isInside = ({ x: left, y: top }: Point) =>
      left + view.x >= 2 &&
      left + width + view.x <= size.width - 2 &&
      top + view.y >= 2 &&
      top + height + view.y <= size.height - 2;
    return { id: key, name, boxes: boxes.filter(isInside), weight: 0 };
  });
  const found = placeLabels(choices, space);
  return choices.flatMap(({ id, name, boxes }) => {
    const box = boxes[found.get(id) ?? -1];
    if (box === undefined) return [];
    return [
      line(name, box.x + 1, box.y + box.height - 3, {
        size: nameSize,
        bold: true,
        fill: palette.text1,
        halo: palette.land,
      }),
    ];
  });
}

/** The frame of every small map as an SVG with a name for those who do not see it. */
export function smallSvg(
  { size }: SmallFrame,
  label: string,
  ground: Mark,
  ...things: readonly Mark[]
): Mark {
  return mark(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      'aria-label': label,
    },
    ground,
    ...things,
  );
}

/** An option at the size of a stamp: sites, users, where their requests go and what is copied where. */
export function drawSmallMap(
  scene: Scene,
  ground: Mark,
  frame: SmallFrame,
  theme: PictureTheme,
  label: string,
): Mark {
  const palette = palettes[theme];
  const { zoom, x, y } = frame.view;
  const { sites, populations, links, flows } = scene;
  const circles = [
    ...populations.map(({ at, radius }) => ({ at, radius: radius * shrink })),
    ...sites.map(({ at }) => ({ at, radius: 5 })),
  ];
  const names = sites.map(({ key, at, region }) => ({
    key,
    at,
    name: shortRegion(region),
    radius: 5,
  }));
  return smallSvg(
    frame,
    label,
    ground,
    group(
      x,
      y,
      ...flows.map((flow) =>
        drawFlow({ ...flow, width: Math.max(1, flow.width * shrink) }, zoom, palette),
      ),
      ...links.map((link) =>
        mark('path', {
          d: curvePath(link.line.map((piece) => piece.map((point) => scaled(point, zoom)))),
          fill: 'none',
          stroke: link.cut ? palette.text3 : palette.text2,
          strokeWidth: 1.2,
          ...linkStroke(link, 1.2),
        }),
      ),
      ...populations.map((view) =>
        group(
          view.at.x * zoom,
          view.at.y * zoom,
          populationCircle({ ...view, radius: view.radius * shrink }, palette),
        ),
      ),
      ...sites.map((site) => group(site.at.x * zoom, site.at.y * zoom, dot(site, palette))),
      ...placedNames(names, frame, circles, palette),
    ),
  );
}

/** A point of a line in pixels, for marks on it. */
export const onLine = (curve: Parameters<typeof pointAt>[0], share: number, zoom: number): Point =>
  scaled(pointAt(curve, share), zoom);
