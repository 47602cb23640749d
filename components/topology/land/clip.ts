import type { GlobeLine } from './read';

/** Points in degrees east of a map's left edge and degrees of latitude, in turn. */
export type EastLine = number[];

/** A cut along the map's edge gets a point at least every so many degrees, for edges that are bent. */
const edgeStep = 2;

/** The degrees east of the left edge between which a line lies. */
function extentOf(line: GlobeLine, shift: number): readonly [number, number] {
  let west = Infinity;
  let east = -Infinity;
  for (let i = 0; i < line.length; i += 2) {
    const at = (line[i] ?? 0) + shift;
    if (at < west) west = at;
    if (at > east) east = at;
  }
  return [west, east];
}

/** The shifts that bring some of a line onto a map that begins at a meridian, and whether all of it. */
function shiftsOf(
  line: GlobeLine,
  leftMeridian: number,
): readonly { readonly shift: number; readonly isWhole: boolean }[] {
  return [-720, -360, 0, 360, 720].flatMap((turn) => {
    const shift = turn - leftMeridian;
    const [west, east] = extentOf(line, shift);
    if (east <= 0 || west >= 360) return [];
    return [{ shift, isWhole: west >= 0 && east <= 360 }];
  });
}

function shifted(line: GlobeLine, shift: number): EastLine {
  return Array.from(line, (value, i) => (i % 2 === 0 ? value + shift : value));
}

/** The part of a closed ring on one side of an edge (Sutherland and Hodgman, 1974). */
function ringBeside(ring: EastLine, edge: number, isInside: (east: number) => boolean): EastLine {
  const kept: EastLine = [];
  const push = (east: number, lat: number) => {
    const [lastEast, lastLat] = [kept.at(-2), kept.at(-1)];
    if (lastEast === edge && east === edge && lastLat !== undefined) {
      const count = Math.floor(Math.abs(lat - lastLat) / edgeStep);
      for (let i = 1; i <= count; i += 1)
        kept.push(edge, lastLat + ((lat - lastLat) * i) / (count + 1));
    }
    kept.push(east, lat);
  };
  for (let i = 0; i < ring.length; i += 2) {
    const before = i === 0 ? ring.length - 2 : i - 2;
    const [ax, ay] = [ring[before] ?? 0, ring[before + 1] ?? 0];
    const [bx, by] = [ring[i] ?? 0, ring[i + 1] ?? 0];
    if (isInside(ax) !== isInside(bx)) push(edge, ay + ((edge - ax) / (bx - ax)) * (by - ay));
    if (isInside(bx)) push(bx, by);
  }
  const [firstEast, firstLat] = kept;
  if (firstEast !== undefined && firstLat !== undefined) push(firstEast, firstLat);
  return kept;
}

/** The parts of a closed ring that lie on a map which begins at a meridian; one where the edge does not cut it. */
export function clipRing(ring: GlobeLine, leftMeridian: number): readonly EastLine[] {
  return shiftsOf(ring, leftMeridian).flatMap(({ shift, isWhole }) => {
    const all = shifted(ring, shift);
    if (isWhole) return [all];
    const right = ringBeside(all, 0, (east) => east >= 0);
    const part = ringBeside(right, 360, (east) => east <= 360);
    return part.length < 6 ? [] : [part];
  });
}

/** The parts of an open line that lie on a map which begins at a meridian. */
export function clipLine(line: GlobeLine, leftMeridian: number): readonly EastLine[] {
  return shiftsOf(line, leftMeridian).flatMap(({ shift, isWhole }) => {
    const all = shifted(line, shift);
    if (isWhole) return [all];
    const parts: EastLine[] = [];
    let part: EastLine = [];
    const end = () => {
      if (part.length > 2) parts.push(part);
      part = [];
    };
    for (let i = 0; i < all.length; i += 2) {
      const [x, y] = [all[i] ?? 0, all[i + 1] ?? 0];
      const isIn = x >= 0 && x <= 360;
      const [px, py] = [all[i - 2], all[i - 1]];
      const wasIn = px !== undefined && px >= 0 && px <= 360;
      if (px !== undefined && py !== undefined && isIn !== wasIn) {
        const edge = (isIn ? px : x) < 0 ? 0 : 360;
        part.push(edge, py + ((edge - px) / (x - px)) * (y - py));
      }
      if (isIn) part.push(x, y);
      else end();
    }
    end();
    return parts;
  });
}
