import type { Country, Land, LandLine } from './decode';

const width = ({ box }: LandLine): number => Math.max(box[2] - box[0], box[3] - box[1]);

/** Drops points nearer than `least` to the last one kept; the first and the last stay. */
function thinLine(line: LandLine, least: number): LandLine {
  const { points } = line;
  const kept = new Float32Array(points.length);
  let length = 0;
  let lastX = Infinity;
  let lastY = Infinity;
  const end = points.length - 2;
  for (let i = 0; i <= end; i += 2) {
    const x = points[i] ?? 0;
    const y = points[i + 1] ?? 0;
    if (i < end && Math.abs(x - lastX) < least && Math.abs(y - lastY) < least) continue;
    kept[length] = x;
    kept[length + 1] = y;
    length += 2;
    lastX = x;
    lastY = y;
  }
  return { points: kept.slice(0, length), box: line.box };
}

const thinLines = (lines: readonly LandLine[], least: number): readonly LandLine[] =>
  lines.filter((line) => width(line) >= least).map((line) => thinLine(line, least));

/** The land with all detail below `least` canvas units gone: islands, and points of coasts. */
export function thinLand(land: Land, least: number): Land {
  const countries = land.countries.map(({ code, rings }): Country => ({
    code,
    rings: thinLines(rings, least),
  }));
  return {
    projection: land.projection,
    countries,
    coasts: thinLines(land.coasts, least),
    borders: thinLines(land.borders, least),
  };
}
