import { directionOf, type Direction } from '../../geo/great-circle';
import type { Coordinates, Region } from '../../model';
import { knownFromAnchors, towardsAnchors, weighted } from './backbone-detour';
import { placeOfRegion, publicPlace, type RttPlace } from './place';
import { knownFromSupports, routeVector, towardsSupports } from './public-detour';

/** All that the estimate asks of one place, so that each of its pairs costs little more than a sum. */
export interface PlaceRoutes {
  /** Tells places apart, and puts two of them in one order whichever comes first. */
  readonly key: string;
  readonly place: RttPlace;
  readonly direction: Direction;
  /** How like it is to each anchor. */
  readonly towards: Float64Array;
  /** Its position among the world's public routes. */
  readonly vector: Float64Array;
  /** `towards` times the fitted weights. */
  readonly weighted: () => Float64Array;
  /** The shares of what there is to know about it that measured pairs and public supports tell. */
  readonly known: () => { readonly anchors: number; readonly supports: number };
}

/** Places come back with every evaluation, by the hundred; none needs more than a few kilobytes. */
const mostKept = 5000;
const kept = new Map<string, PlaceRoutes>();

/** What the estimate asks of a place, kept for the next time. Throws RangeError for coordinates off the Earth. */
export function routesOf(place: RttPlace): PlaceRoutes {
  const { at, network } = place;
  const key = `${network ?? ''} ${at.lat} ${at.lon}`;
  const known = kept.get(key);
  if (known) return known;
  checkCoordinates(at);
  if (kept.size >= mostKept) kept.clear();
  const routes = derive(key, place);
  kept.set(key, routes);
  return routes;
}

const ofRegions = new WeakMap<Region, PlaceRoutes>();

/** What the estimate asks of a region. */
export function routesOfRegion(region: Region): PlaceRoutes {
  let routes = ofRegions.get(region);
  if (!routes) ofRegions.set(region, (routes = routesOf(placeOfRegion(region))));
  return routes;
}

/** What the estimate asks of a place on the public internet. */
export function routesOfPublic(at: Coordinates): PlaceRoutes {
  return routesOf(publicPlace(at));
}

function derive(key: string, place: RttPlace): PlaceRoutes {
  const direction = directionOf(place.at);
  const towards = towardsAnchors(direction, place.network);
  const publicTowards = towardsSupports(direction);
  return {
    key,
    place,
    direction,
    towards,
    vector: routeVector(publicTowards),
    weighted: once(() => weighted(towards)),
    known: once(() => ({
      anchors: knownFromAnchors(towards),
      supports: knownFromSupports(publicTowards),
    })),
  };
}

function once<T>(make: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= make());
}

function checkCoordinates({ lat, lon }: Coordinates): void {
  const onEarth = Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  if (!onEarth) {
    throw new RangeError(
      `${lat}, ${lon} is no place on Earth: latitude goes from −90 to 90, longitude from −180 to 180`,
    );
  }
}
