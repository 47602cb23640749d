import type { Side } from '@/lib/flow/canvas/layout';
import type { Size } from '@/lib/flow/canvas/placement';
import type { PopulationView } from '@/lib/flow/canvas/scene/populations';
import { felt, users } from '../map-words';
import { mark, type Mark } from '../mark';
import type { Palette } from '../palette';
import { textWidth } from '../text-width';
import { line, plainSpaces } from '../words';

const said = (view: PopulationView): string => plainSpaces(`${users(view)} · ${felt(view)}`);

/** How much room a population's label wants, in pixels. */
export const populationLabel = (view: PopulationView): Size => ({
  width: Math.ceil(Math.max(textWidth(view.name, 12.5, true), textWidth(said(view), 12))) + 4,
  height: 34,
});

const tint = ({ felt: felty }: PopulationView, palette: Palette): string =>
  felty === null ? palette.standing.critical : palette.felt[felty];

/** A population as a circle: its area is its users, its tint what they feel; dashed where nobody serves them. */
export function populationCircle(view: PopulationView, palette: Palette): Mark {
  const color = tint(view, palette);
  return mark('circle', {
    r: view.radius,
    fill: color,
    fillOpacity: view.felt === null ? 0.1 : 0.24,
    stroke: color,
    strokeWidth: 1.75,
    strokeDasharray: view.felt === null ? '4 3' : undefined,
  });
}

/** Its name, size and felt latency beside the circle. */
export function populationWords(view: PopulationView, side: Side, palette: Palette): Mark {
  const gap = view.radius + 6;
  const [anchor, x, y] = {
    right: ['start', gap, -3] as const,
    left: ['end', -gap, -3] as const,
    below: ['middle', 0, gap + 12] as const,
    above: ['middle', 0, -gap - 20] as const,
  }[side];
  const halo = palette.land;
  return mark(
    'g',
    {},
    line(view.name, x, y, { size: 12.5, bold: true, anchor, fill: palette.text1, halo }),
    line(said(view), x, y + 15, {
      size: 12,
      anchor,
      fill: view.requestMs === null ? palette.standingText.critical : palette.text2,
      halo,
    }),
  );
}
