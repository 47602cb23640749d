import type { Demand } from '../model';

/** Shares of the load by priority, most important first; they add up to 1. */
export type Classes = readonly [p0: number, p1: number, p2: number];

/** The document's priorities; all of the load counts as P0 where it states none. */
export function classesOf({ priorities }: Pick<Demand, 'priorities'>): Classes {
  return priorities ? [priorities.p0, priorities.p1, priorities.p2] : [1, 0, 0];
}

/**
 * The share of each class that a site keeps when it sheds instead of falling: P2 goes first, then P1, until
 * the rest fits into what it bears. P0 keeps less than all of it only where it does not fit by itself,
 * which is an outage.
 */
export function keptByClass(
  loadRps: number,
  bearableRps: number,
  [p0, p1, p2]: Classes,
): [number, number, number] {
  if (loadRps <= bearableRps) return [1, 1, 1];
  let room = bearableRps / loadRps;
  const keep = (share: number) => {
    const kept = Math.min(share, Math.max(0, room));
    room -= share;
    return share > 0 ? kept / share : room >= 0 ? 1 : 0;
  };
  return [keep(p0), keep(p1), keep(p2)];
}
