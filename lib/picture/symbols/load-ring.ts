import { decimal } from '@/lib/format/decimal';
import { dash } from '@/lib/format/signs';
import { mark, type Mark } from '../mark';
import type { Palette } from '../palette';
import { line } from '../words';

/** What a ring shows of a site. */
export interface RingLoad {
  readonly utilization: number | null;
  /** The share up to which every single loss is survived; null: none is known. */
  readonly safe: number | null;
  readonly lost: boolean;
}

const stroke = 4.5;

/** Points of a circle, as angles from the top, clockwise, in shares of the way round. */
function arcPath(x: number, y: number, radius: number, share: number): string {
  const angle = share * 2 * Math.PI;
  const at = (a: number) =>
    `${(x + radius * Math.sin(a)).toFixed(2)} ${(y - radius * Math.cos(a)).toFixed(2)}`;
  return `M${at(0)}A${radius} ${radius} 0 ${share > 0.5 ? 1 : 0} 1 ${at(angle)}`;
}

/** An arc of a share of the circle; a whole circle where it is full. */
function arc(x: number, y: number, radius: number, share: number, color: string): Mark {
  const attributes = { fill: 'none', stroke: color, strokeWidth: stroke };
  return share >= 0.9999
    ? mark('circle', { cx: x, cy: y, r: radius, ...attributes })
    : mark('path', { d: arcPath(x, y, radius, share), ...attributes });
}

/** A site's load as a ring around its percentage, with a tick at the safe load; red with a second arc over 100 %. */
export function loadRing(
  { utilization, safe, lost }: RingLoad,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): Mark {
  const radius = (size - stroke) / 2;
  const share = lost ? 0 : (utilization ?? 0);
  const over = share > 1;
  const { standing, standingText, accent, text1 } = palette;
  const tick = safe === null || lost ? null : safe * 2 * Math.PI;
  const at = (r: number, angle: number) => [x + r * Math.sin(angle), y - r * Math.cos(angle)];
  const ends = tick === null ? null : [...at(radius - 3.2, tick), ...at(radius + 2.8, tick)];
  return mark(
    'g',
    {},
    mark('circle', {
      cx: x,
      cy: y,
      r: radius,
      fill: 'none',
      stroke: palette.track,
      strokeWidth: stroke,
    }),
    share > 0 ? arc(x, y, radius, Math.min(1, share), over ? standing.critical : accent) : null,
    over ? arc(x, y, radius, Math.min(1, share - 1), standingText.critical) : null,
    ends === null
      ? null
      : mark('line', {
          x1: ends[0],
          y1: ends[1],
          x2: ends[2],
          y2: ends[3],
          stroke: text1,
          strokeWidth: 2,
        }),
    line(
      lost || utilization === null ? dash : decimal(share * 100, share < 0.095 ? 1 : 0),
      x,
      y + 4.6,
      {
        size: 13,
        bold: true,
        anchor: 'middle',
        fill: over ? standingText.critical : text1,
      },
    ),
  );
}
