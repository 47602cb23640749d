import { curve, type Curve } from '../curve';
import type { Point } from '../projection';

interface Kept {
  readonly from: Point;
  readonly to: Point;
  readonly bend: number;
  readonly line: Curve;
}

const same = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

/** Draws the line of a thing, or gives the one of the last time where its ends are where they were. */
export type LineOf = (key: string, from: Point, to: Point, bend: number) => Curve;

/** A cache of lines by key; it forgets those that were not asked for since the last `sweep`. */
export function lineCache(): { readonly lineOf: LineOf; readonly sweep: () => void } {
  let kept = new Map<string, Kept>();
  let used = new Map<string, Kept>();
  return {
    lineOf: (key, from, to, bend) => {
      const old = kept.get(key);
      const fits = old && old.bend === bend && same(old.from, from) && same(old.to, to);
      const next = fits ? old : { from, to, bend, line: curve(from, to, bend) };
      used.set(key, next);
      return next.line;
    },
    sweep: () => {
      kept = used;
      used = new Map();
    },
  };
}
