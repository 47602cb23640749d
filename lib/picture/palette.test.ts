import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palettes, type Palette } from './palette';

const css = readFileSync('app/globals.css', 'utf8');
const blocks = {
  light: css.slice(css.indexOf(':root'), css.indexOf('.dark {')),
  dark: css.slice(css.indexOf('.dark {'), css.indexOf('@theme')),
};

/** A token's colour as sRGB, by Björn Ottosson's matrices (2020). */
function hexOf(block: string, token: string): string {
  const found = new RegExp(`--${token}: oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(block);
  const [l, c, h] = (found ?? []).slice(1).map(Number);
  if (l === undefined || c === undefined || h === undefined) throw new Error(`no token ${token}`);
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
    -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
    -0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short,
  ];
  const bytes = linear.map((one) => {
    const x = Math.max(0, one);
    const gamma = x <= 0.0031308 ? 12.92 * x : 1.055 * x ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, gamma));
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

const flat = (palette: Palette): readonly (readonly [string, string])[] =>
  Object.entries(palette).flatMap(([key, value]: [string, string | Record<string, string>]) =>
    typeof value === 'string'
      ? [[key, value] as const]
      : Object.entries(value).map(([part, color]) => [`${key}.${part}`, color] as const),
  );

describe.each(['light', 'dark'] as const)('the %s colours', (theme) => {
  // A slide's ground is white paper, and a ring's track in dark is a line: neither is the page's token.
  const own = new Set(theme === 'light' ? ['page'] : ['track']);
  const colors = new Map(flat(palettes[theme]));

  test.each(flat(palettes.page).filter(([key]) => !own.has(key)))('%s is %s', (key, token) => {
    const name = /var\(--([\w-]+)\)/.exec(token)?.[1] ?? '';
    expect(colors.get(key)).toBe(hexOf(blocks[theme], name));
  });
});
