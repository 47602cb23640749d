import type { Standing } from '@/lib/format/severity';
import { mark, type Mark } from '../mark';
import type { Palette } from '../palette';

/** The mark of a severity, told apart by its outline alone, in a box of `size` at `x`, `y`. */
export function standingMark(
  standing: Standing,
  x: number,
  y: number,
  size: number,
  palette: Palette,
): Mark {
  const scale = Math.round((size / 16) * 1000) / 1000;
  return mark(
    'g',
    { transform: `translate(${x} ${y}) scale(${scale})` },
    ...shapes(standing, palette),
  );
}

function shapes(standing: Standing, palette: Palette): readonly Mark[] {
  const color = palette.standing[standing];
  const sign = {
    fill: 'none',
    strokeWidth: 1.7,
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  };
  const inside = { ...sign, stroke: palette.surface };
  const open = { ...sign, stroke: color, strokeWidth: 1.4 };
  switch (standing) {
    case 'critical':
      return [
        mark('path', { d: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z', fill: color }),
        mark('path', { d: 'M5.7 5.7l4.6 4.6m0-4.6l-4.6 4.6', ...inside }),
      ];
    case 'high':
      return [
        mark('path', { ...open, d: 'M8 1.9L15 14H1z', fill: color }),
        mark('path', { d: 'M8 6.4v3.3m0 2.2v.1', ...inside }),
      ];
    case 'medium':
      return [
        mark('path', {
          d: 'M8 1.1L14.9 8 8 14.9 1.1 8z',
          fill: color,
          stroke: palette.mediumEdge,
          strokeWidth: 1.1,
          strokeLinejoin: 'round',
        }),
        mark('path', { ...sign, d: 'M8 4.9v3.4m0 2.4v.1', stroke: '#17191f' }),
      ];
    case 'low':
      return [
        mark('circle', { ...open, cx: 8, cy: 8, r: 6.2 }),
        mark('path', { ...open, d: 'M8 7.6v3.2m0-5.7v.1' }),
      ];
    case 'meets':
      return [
        mark('circle', { ...open, cx: 8, cy: 8, r: 6.2 }),
        mark('path', { ...open, d: 'M5.3 8.2l1.9 1.9 3.5-3.9' }),
      ];
    default:
      return [
        mark('circle', { ...open, cx: 8, cy: 8, r: 6.2, strokeDasharray: '2.4 2.5' }),
        mark('path', {
          ...open,
          d: 'M6.4 6.5a1.65 1.65 0 1 1 2.5 1.4c-.6.35-.9.7-.9 1.3m0 1.9v.1',
        }),
      ];
  }
}
