import { nearestOn } from '@/lib/flow/canvas/box';
import type { PlacedCard } from '@/lib/flow/canvas/placement';
import type { SiteView } from '@/lib/flow/canvas/scene/sites';
import { requestRate } from '@/lib/format/request-rate';
import { shortRegion } from '@/lib/format/region-name';
import { text } from '@/lib/format/words';
import { siteLoad, siteRole } from '../map-words';
import { group, mark, type Mark } from '../mark';
import type { Palette } from '../palette';
import { cutToWidth, textWidth } from '../text-width';
import { line, plainSpaces } from '../words';
import { loadRing } from './load-ring';
import { standingMark } from './standing-mark';

/** The forms of a site's card, largest first, in pixels. */
export const cardForms = [
  { width: 242, height: 72 },
  { width: 142, height: 30 },
] as const;

/** A site's place: an open ring; struck and dashed where it is down. */
export function pin({ state }: Pick<SiteView, 'state'>, palette: Palette): Mark {
  const { surface, text1, standing } = palette;
  if (state === 'down')
    return mark(
      'g',
      {},
      mark('circle', {
        r: 9,
        fill: surface,
        stroke: text1,
        strokeWidth: 1.5,
        strokeDasharray: '3 3',
      }),
      mark('path', {
        d: 'M-3.5-3.5l7 7m0-7l-7 7',
        stroke: text1,
        strokeWidth: 1.8,
        strokeLinecap: 'round',
      }),
    );
  const over = state === 'over';
  return mark(
    'g',
    {},
    over ? mark('circle', { r: 12, fill: standing.critical, fillOpacity: 0.25 }) : null,
    mark('circle', {
      r: 6,
      fill: surface,
      stroke: over ? standing.critical : text1,
      strokeWidth: state === 'standby' ? 1.75 : 3,
    }),
  );
}

function leader({ state }: SiteView, { offset, size }: PlacedCard, palette: Palette): Mark {
  const end = nearestOn({ ...offset, ...size }, { x: 0, y: 0 });
  return mark('line', {
    x1: 0,
    y1: 0,
    x2: end.x,
    y2: end.y,
    stroke: state === 'over' ? palette.standing.critical : palette.text1,
    strokeWidth: 1.5,
    strokeDasharray: state === 'down' ? '3 3' : undefined,
  });
}

/** The second line of a card: its load, or what became of it. */
function loadLine(view: SiteView, x: number, y: number, palette: Palette): Mark {
  const { text1, text2, standingText } = palette;
  if (view.state === 'down')
    return line(view.downBy === 'loss' ? 'Lost' : 'Fallen under its load', x, y, {
      size: 12,
      fill: text2,
    });
  const [load, of] = siteLoad(view);
  const fill = view.state === 'over' ? standingText.critical : text1;
  const loaded = load === '' ? 0 : textWidth(plainSpaces(`${load} `), 12, true);
  return mark(
    'g',
    {},
    load === '' ? null : line(load, x, y, { size: 12, bold: true, fill }),
    line(of.trimStart(), x + loaded, y, { size: 12, fill: text2 }),
  );
}

function roleLine(view: SiteView, x: number, y: number, palette: Palette): Mark {
  if (view.state === 'down')
    return line(`${text(requestRate(view.beforeRps))} before`, x, y, {
      size: 12,
      fill: palette.text3,
    });
  if (view.state !== 'over') return line(siteRole(view), x, y, { size: 12, fill: palette.text3 });
  return mark(
    'g',
    {},
    standingMark('critical', x, y - 10.5, 12, palette),
    line('Over its limit', x + 16, y, {
      size: 12,
      bold: true,
      fill: palette.standingText.critical,
    }),
  );
}

function fullCard(view: SiteView, palette: Palette): Mark {
  const { width, height } = cardForms[0];
  const left = 66;
  const name = shortRegion(view.region);
  const named = textWidth(name, 13.5, true);
  const isMarked = view.worst !== null && view.state !== 'down';
  const room = width - left - named - (isMarked ? 36 : 18);
  const place = room < 24 ? '' : cutToWidth(view.place, room, 12);
  return mark(
    'g',
    {},
    outline(view, width, height, 10, palette),
    loadRing(
      {
        utilization: view.utilization,
        safe: view.safeUtilization,
        lost: view.state === 'down',
      },
      34,
      height / 2,
      46,
      palette,
    ),
    line(cutToWidth(name, width - left - (isMarked ? 30 : 12), 13.5, true), left, 24, {
      size: 13.5,
      bold: true,
      fill: palette.text1,
    }),
    place === '' ? null : line(place, left + named + 7, 24, { size: 12, fill: palette.text3 }),
    loadLine(view, left, 42, palette),
    roleLine(view, left, 59, palette),
    isMarked && view.worst !== null ? standingMark(view.worst, width - 23, 9, 14, palette) : null,
  );
}

function smallCard(view: SiteView, palette: Palette): Mark {
  const { width, height } = cardForms[1];
  const over = view.state === 'over';
  const load =
    view.state === 'down'
      ? 'lost'
      : view.utilization === null
        ? ''
        : `${Math.round(view.utilization * 100)}\u00a0%`;
  const loadWidth = textWidth(load, 12, true);
  return mark(
    'g',
    {},
    outline(view, width, height, 8, palette),
    line(cutToWidth(shortRegion(view.region), width - 28 - loadWidth, 12, true), 10, 19.5, {
      size: 12,
      bold: true,
      fill: palette.text1,
    }),
    line(load, width - 10, 19.5, {
      size: 12,
      bold: true,
      anchor: 'end',
      fill: over ? palette.standingText.critical : palette.text2,
    }),
  );
}

function outline(
  { state }: SiteView,
  width: number,
  height: number,
  radius: number,
  palette: Palette,
): Mark {
  const over = state === 'over';
  return mark('rect', {
    width,
    height,
    rx: radius,
    fill: palette.surface,
    stroke: over ? palette.standing.critical : palette.lineStrong,
    strokeWidth: over ? 2 : 1,
    strokeDasharray: state === 'down' ? '4 3' : undefined,
  });
}

/** A site: its pin at the true place, and its card on a leader where there was room for one. */
export function drawSite(view: SiteView, card: PlacedCard | null, palette: Palette): Mark {
  return mark(
    'g',
    {},
    card === null ? null : leader(view, card, palette),
    pin(view, palette),
    card === null
      ? null
      : group(
          card.offset.x,
          card.offset.y,
          card.form === 0 ? fullCard(view, palette) : smallCard(view, palette),
        ),
  );
}
