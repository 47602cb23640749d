import { feltBounds, type FeltClass } from '@/lib/flow/canvas/felt';
import { group, mark, type Mark } from './mark';
import type { Palette } from './palette';
import { linkStroke } from './symbols/lines';
import { textWidth } from './text-width';
import { line } from './words';

const classes: readonly FeltClass[] = [1, 2, 3, 4, 5];
const step = 30;

interface Entry {
  readonly width: number;
  readonly drawn: Mark;
}

function felt(palette: Palette): Entry {
  const label = 'Felt latency, ms';
  const left = textWidth(label, 11.5) + 10;
  return {
    width: left + step * classes.length,
    drawn: mark(
      'g',
      {},
      line(label, 0, 4, { size: 11.5, fill: palette.text2 }),
      ...classes.map((one, i) =>
        mark('rect', {
          x: left + i * step,
          y: -6,
          width: step - 1.5,
          height: 6,
          fill: palette.felt[one],
        }),
      ),
      ...feltBounds.map((bound, i) =>
        line(String(bound), left + (i + 1) * step - 1, 12, {
          size: 10.5,
          anchor: 'middle',
          fill: palette.text2,
        }),
      ),
    ),
  };
}

function worded(symbol: Mark, symbolWidth: number, words: string, palette: Palette): Entry {
  return {
    width: symbolWidth + 7 + textWidth(words, 11.5),
    drawn: mark(
      'g',
      {},
      symbol,
      line(words, symbolWidth + 7, 4, { size: 11.5, fill: palette.text2 }),
    ),
  };
}

const sample = (palette: Palette, mode: 'async' | 'sync', cut: boolean): Mark =>
  mark('path', {
    d: 'M0 0H26',
    fill: 'none',
    stroke: cut ? palette.text3 : palette.text2,
    strokeWidth: 1.6,
    ...linkStroke({ mode, cut }, 1.6),
  });

/** What the signs of the picture mean, on one line whose middle is at 0. */
export function drawLegend(palette: Palette, hasCut: boolean): Mark {
  const { text1, accent, track, surface } = palette;
  const ring = mark(
    'g',
    {},
    mark('circle', { cx: 9, r: 7, fill: 'none', stroke: track, strokeWidth: 3.5 }),
    mark('path', { d: 'M9-7A7 7 0 0 1 9 7', fill: 'none', stroke: accent, strokeWidth: 3.5 }),
    mark('path', { d: 'M9 4.5V10', stroke: text1, strokeWidth: 2 }),
  );
  const people = mark('circle', {
    cx: 8,
    r: 8,
    fill: palette.felt[2],
    fillOpacity: 0.24,
    stroke: palette.felt[2],
    strokeWidth: 1.5,
  });
  const standby = mark('circle', {
    cx: 6,
    r: 5,
    fill: surface,
    stroke: text1,
    strokeWidth: 1.6,
  });
  const entries = [
    felt(palette),
    worded(people, 16, 'users, by area', palette),
    worded(ring, 18, 'load, % of capacity; tick: safe load', palette),
    worded(standby, 12, 'standby', palette),
    worded(sample(palette, 'sync', false), 26, 'synchronous', palette),
    worded(sample(palette, 'async', false), 26, 'asynchronous', palette),
    ...(hasCut ? [worded(sample(palette, 'async', true), 26, 'cut', palette)] : []),
  ];
  let x = 0;
  return mark(
    'g',
    {},
    ...entries.map(({ width, drawn }) => {
      const placed = group(x, 0, drawn);
      x += width + 26;
      return placed;
    }),
  );
}
