/** A piece of a drawing: an SVG element as data, so that it can become text or a screen's elements. */
export interface Mark {
  readonly tag: 'svg' | 'g' | 'path' | 'circle' | 'rect' | 'line' | 'text' | 'tspan' | 'title';
  /** Named as a script names them: `strokeWidth`. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Mark | string)[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A mark with its children; numbers keep two decimals, what is undefined is left out. */
export function mark(
  tag: Mark['tag'],
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly (Mark | string | null)[]
): Mark {
  const kept = Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, typeof value === 'number' ? round(value) : value] as const],
  );
  return {
    tag,
    attributes: Object.fromEntries(kept),
    children: children.filter((child) => child !== null),
  };
}

/** Marks moved together. */
export function group(x: number, y: number, ...children: readonly (Mark | null)[]): Mark {
  return mark('g', { transform: `translate(${round(x)} ${round(y)})` }, ...children);
}
