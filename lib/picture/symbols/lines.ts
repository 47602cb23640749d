import { curvePath, pointAt, type Curve } from '@/lib/flow/canvas/curve';
import type { Size } from '@/lib/flow/canvas/placement';
import type { FlowView } from '@/lib/flow/canvas/scene/flows';
import type { LinkView } from '@/lib/flow/canvas/scene/links';
import { requestRate } from '@/lib/format/request-rate';
import { text } from '@/lib/format/words';
import { linkLabel, sent } from '../map-words';
import { group, mark, type Mark } from '../mark';
import type { Palette } from '../palette';
import { textWidth } from '../text-width';
import { line, plainSpaces } from '../words';

/** A curve of the canvas at a zoom. */
const zoomed = (curve: Curve, zoom: number): Curve =>
  curve.map((piece) => piece.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })));

/** Requests on their way: as wide as they are many, tinted by what their users feel. */
export function drawFlow(view: FlowView, zoom: number, palette: Palette): Mark {
  return mark('path', {
    d: curvePath(zoomed(view.line, zoom)),
    fill: 'none',
    stroke: view.felt === null ? palette.standing.critical : palette.felt[view.felt],
    strokeOpacity: 0.8,
    strokeWidth: view.width,
    strokeLinecap: 'round',
  });
}

/** `3 600 req/s` */
export const flowLabel = ({ rps, moved }: FlowView): string =>
  plainSpaces(`${text(requestRate(rps))}${moved ? ' moved' : ''}`);

/** `async both ways · 80 ms, p99 2 s · 6.31 TB a month` */
export function linkWords(view: LinkView): string {
  const volume = view.gbMonthly === null || view.cut ? '' : ` · ${sent(view.gbMonthly)}`;
  return plainSpaces(`${linkLabel(view)}${volume}`);
}

/** How much room a label on a line wants, in pixels. */
export const lineLabelSize = (words: string): Size => ({
  width: Math.ceil(textWidth(words, 11.5)) + 18,
  height: 22,
});

/** A label on a line, at a share of its way. */
export function lineLabel(
  words: string,
  curve: Curve,
  share: number,
  zoom: number,
  palette: Palette,
): Mark {
  const { width, height } = lineLabelSize(words);
  const { x, y } = pointAt(curve, share);
  return group(
    x * zoom,
    y * zoom,
    mark('rect', {
      x: -width / 2,
      y: -height / 2,
      width,
      height,
      rx: 6,
      fill: palette.surface,
      stroke: palette.lineStrong,
    }),
    line(words, 0, 4, { size: 11.5, anchor: 'middle', fill: palette.text2 }),
  );
}

/** Pixels that an arrow head keeps from the pin that it points at. */
const beforePin = 12;

function head({ x, y, angle }: ReturnType<typeof pointAt>, zoom: number, color: string): Mark {
  const degrees = Math.round((angle * 180) / Math.PI);
  return mark('path', {
    d: `M${-9 - beforePin}-4.5L${-beforePin} 0L${-9 - beforePin} 4.5`,
    fill: 'none',
    stroke: color,
    strokeWidth: 1.6,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
    transform: `translate(${(x * zoom).toFixed(2)} ${(y * zoom).toFixed(2)}) rotate(${degrees})`,
  });
}

/** How a replication path is drawn: dashed where asynchronous, solid where it waits, dotted where cut. */
export function linkStroke(view: Pick<LinkView, 'cut' | 'mode'>, width: number) {
  if (view.cut) return { strokeDasharray: '0.5 6', strokeLinecap: 'round' as const };
  return view.mode === 'async' ? { strokeDasharray: `${4 + width * 1.5} ${3 + width}` } : {};
}

/** A replication path with heads in its directions. */
export function drawLink(view: LinkView, zoom: number, palette: Palette): Mark {
  const color = view.cut ? palette.text3 : palette.text2;
  const { width } = view;
  const start = pointAt(view.line, 0);
  return mark(
    'g',
    {},
    mark('path', {
      d: curvePath(zoomed(view.line, zoom)),
      fill: 'none',
      stroke: color,
      strokeWidth: width,
      ...linkStroke(view, width),
    }),
    view.cut ? null : head(pointAt(view.line, 1), zoom, color),
    view.cut || !view.both ? null : head({ ...start, angle: start.angle + Math.PI }, zoom, color),
  );
}
