/** A chart with linear or logarithmic axes, as text: enough for the pictures of docs/latency.md. */
export interface Axis {
  readonly title: string;
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly log: boolean;
}

const size = { width: 760, height: 480, left: 64, right: 16, top: 56, bottom: 52 };
const ink = '#3f4654';
const faint = '#d9dde5';

/** The place of a value along an axis, in pixels, from where the axis starts. */
function along({ from, to, log }: Axis, value: number, pixels: number): number {
  const of = (v: number) => (log ? Math.log(v) : v);
  return ((of(value) - of(from)) / (of(to) - of(from))) * pixels;
}

const digits = (value: number) => String(Math.round(value * 10) / 10);

/** Turns values into pixels and frames what was drawn with them. */
export function chart(title: string, x: Axis, y: Axis) {
  const width = size.width - size.left - size.right;
  const height = size.height - size.top - size.bottom;
  const px = (value: number) => size.left + along(x, value, width);
  const py = (value: number) => size.top + height - along(y, value, height);
  const label = (at: readonly [number, number], words: string, more: string) =>
    `<text x="${digits(at[0])}" y="${digits(at[1])}" ${more}>${words}</text>`;
  const grid = [
    ...x.ticks.map((t) => `M${digits(px(t))} ${size.top}v${height}`),
    ...y.ticks.map((t) => `M${size.left} ${digits(py(t))}h${width}`),
  ].join('');
  const frame = [
    `<rect width="${size.width}" height="${size.height}" fill="#fff"/>`,
    `<path d="${grid}" stroke="${faint}" fill="none"/>`,
    label([size.left, 22], title, 'font-size="15" font-weight="600"'),
    ...x.ticks.map((t) => label([px(t), size.height - 32], String(t), 'text-anchor="middle"')),
    ...y.ticks.map((t) => label([size.left - 8, py(t) + 4], String(t), 'text-anchor="end"')),
    label([size.left + width / 2, size.height - 10], x.title, 'text-anchor="middle"'),
    label(
      [0, 0],
      y.title,
      `text-anchor="middle" transform="translate(16 ${size.top + height / 2}) rotate(-90)"`,
    ),
  ];
  return {
    /** Dots, drawn as lines of no length with round ends. */
    dots: (points: readonly (readonly [number, number])[], colour: string) =>
      `<path d="${points.map(([a, b]) => `M${Math.round(px(a))} ${Math.round(py(b))}h0`).join('')}" stroke="${colour}" stroke-width="3" stroke-linecap="round" stroke-opacity="0.45" fill="none"/>`,
    line: (points: readonly (readonly [number, number])[], colour: string, dashes = '') =>
      `<path d="M${points.map(([a, b]) => `${digits(px(a))} ${digits(py(b))}`).join('L')}" stroke="${colour}" stroke-width="1.8"${dashes === '' ? '' : ` stroke-dasharray="${dashes}"`} fill="none"/>`,
    /** Words with a line of their colour before them, in a row under the title. */
    key: (entries: readonly (readonly [words: string, colour: string, dashes?: string])[]) =>
      entries
        .map(([words, colour, dashes], k) => {
          const at = size.left + k * (width / entries.length);
          const style = dashes === undefined ? '' : ` stroke-dasharray="${dashes}"`;
          return `<path d="M${digits(at)} 40h18" stroke="${colour}" stroke-width="3"${style}/>${label([at + 24, 44], words, '')}`;
        })
        .join(''),
    svg: (drawn: readonly string[]) =>
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" font-family="system-ui, sans-serif" font-size="12" fill="${ink}" role="img" aria-label="${title}">\n${[...frame, ...drawn].join('\n')}\n</svg>\n`,
  };
}
