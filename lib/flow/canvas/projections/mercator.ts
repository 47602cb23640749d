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
} from './projection';

const radius = worldWidth / (2 * Math.PI);
const stretched = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * toRadians) / 2));
const top = stretched(northEdge);
const height = radius * (top - stretched(southEdge));

/** Through the Bering Strait, where it cuts no land. */
const leftMeridian = -169;

/** Mercator's place of a latitude so many degrees east of any left edge; east may lie beyond it. */
export const mercatorPlace = (east: number, lat: number): Point => ({
  x: (east / 360) * worldWidth,
  y: radius * (top - stretched(latitudeLimit(lat))),
});

/** Mercator's latitude at a height of the canvas. */
export const mercatorLatitude = (y: number): number =>
  (2 * Math.atan(Math.exp(top - clamp(y, 0, height) / radius)) - Math.PI / 2) / toRadians;

/** Mercator, so that shapes near a pin look as people know them and a drag keeps its direction. */
export const mercator: Projection = {
  id: 'mercator',
  leftMeridian,
  width: worldWidth,
  height,
  isRectangular: true,
  place: mercatorPlace,
  project: ({ lat, lon }) => mercatorPlace(eastOf(leftMeridian, lon), lat),
  unproject: ({ x, y }) => ({
    lat: mercatorLatitude(y),
    lon: longitude(leftMeridian, (clamp(x, 0, worldWidth) / worldWidth) * 360),
  }),
};
