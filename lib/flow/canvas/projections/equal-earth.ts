import {
  clamp,
  eastOf,
  latitudeLimit,
  longitude,
  northEdge,
  southEdge,
  toRadians,
  worldWidth,
  type Point,
  type Projection,
  type ProjectionId,
} from './projection';

// Šavrič, Patterson and Jenny, “The Equal Earth map projection”, 2018: the polynomial of the latitude.
const a1 = 1.340264;
const a2 = -0.081106;
const a3 = 0.000893;
const a4 = 0.003796;
const root = Math.sqrt(3) / 2;

const parametric = (lat: number): number =>
  Math.asin(root * Math.sin(latitudeLimit(lat) * toRadians));

/** Height above the equator, on the unit sphere. */
function heightAt(theta: number): number {
  const square = theta * theta;
  return theta * (a1 + a2 * square + square ** 3 * (a3 + a4 * square));
}

/** How fast it grows with the angle; the width of a parallel follows from it. */
function slopeAt(theta: number): number {
  const square = theta * theta;
  return a1 + 3 * a2 * square + square ** 3 * (7 * a3 + 9 * a4 * square);
}

/** The width of a radian of longitude. */
const widthAt = (theta: number): number => Math.cos(theta) / (root * slopeAt(theta));

const scale = worldWidth / (2 * Math.PI * widthAt(0));
const top = heightAt(parametric(northEdge));
const bottom = heightAt(parametric(southEdge));

/** The angle of a height, by Newton's method: three or four rounds reach the last digit. */
function angleOf(height: number): number {
  let theta = height / a1;
  for (let round = 0; round < 8; round += 1) {
    const step = (heightAt(theta) - height) / slopeAt(theta);
    theta -= step;
    if (Math.abs(step) < 1e-12) break;
  }
  return theta;
}

/** Equal Earth with a meridian at its left edge: areas are true, and shapes near to it. */
export function equalEarth(id: ProjectionId, leftMeridian: number): Projection {
  const place = (east: number, lat: number): Point => {
    const theta = parametric(lat);
    return {
      x: worldWidth / 2 + scale * widthAt(theta) * (east - 180) * toRadians,
      y: scale * (top - heightAt(theta)),
    };
  };
  const height = scale * (top - bottom);
  return {
    id,
    leftMeridian,
    width: worldWidth,
    height,
    isRectangular: false,
    place,
    project: ({ lat, lon }) => place(eastOf(leftMeridian, lon), lat),
    unproject: ({ x, y }) => {
      const theta = angleOf(top - clamp(y, 0, height) / scale);
      const east = (x - worldWidth / 2) / (scale * widthAt(theta)) / toRadians + 180;
      return {
        lat: Math.asin(Math.sin(theta) / root) / toRadians,
        lon: longitude(leftMeridian, clamp(east, 0, 360)),
      };
    },
  };
}
