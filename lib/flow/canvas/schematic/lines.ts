import type { Box } from '../box';
import type { Curve } from '../curve';
import type { Point } from '../projections/projection';

const steps = 16;

function bezier(a: Point, b: Point, c: Point, d: Point): Curve {
  return [
    Array.from({ length: steps + 1 }, (_, i) => {
      const t = i / steps;
      const s = 1 - t;
      const at = (p: number, q: number, r: number, u: number) =>
        s * s * s * p + 3 * s * s * t * q + 3 * s * t * t * r + t * t * t * u;
      return { x: at(a.x, b.x, c.x, d.x), y: at(a.y, b.y, c.y, d.y) };
    }),
  ];
}

const leftOf = ({ x, y, height }: Box): Point => ({ x, y: y + height / 2 });
const rightOf = ({ x, y, width, height }: Box): Point => ({ x: x + width, y: y + height / 2 });

/** A line between two boxes: across to the next column, or out to the right and back within one. */
export function lineBetween(from: Box, to: Box): Curve {
  const isForward = from.x + from.width < to.x;
  const isBack = to.x + to.width < from.x;
  if (isForward || isBack) {
    const start = isForward ? rightOf(from) : leftOf(from);
    const end = isForward ? leftOf(to) : rightOf(to);
    const half = (end.x - start.x) / 2;
    return bezier(start, { x: start.x + half, y: start.y }, { x: end.x - half, y: end.y }, end);
  }
  // The way there leaves above the way back, so that both can be read.
  const aside = from.y < to.y ? -1 : 1;
  const start = { ...rightOf(from), y: rightOf(from).y + 8 * aside };
  const end = { ...rightOf(to), y: rightOf(to).y + 8 * aside };
  const out = 40 + Math.min(160, Math.abs(end.y - start.y) / 4);
  return bezier(start, { x: start.x + out, y: start.y }, { x: end.x + out, y: end.y }, end);
}
