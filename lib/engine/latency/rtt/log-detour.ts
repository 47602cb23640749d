import type { Km } from '../../units';
import { backboneDetour } from './backbone-detour';
import { publicEnds } from './place';
import type { PlaceRoutes } from './place-routes';
import { publicDetour } from './public-detour';

/** How much of the way is taken to be public: with one end on the public internet half, with both all of it. */
export function publicShare(a: PlaceRoutes, b: PlaceRoutes): number {
  return publicEnds(a.place, b.place) / 2;
}

/** Within one city there is no route to take: nearer than this a detour fades, to none at one place. */
const cityKm = 25;

/** How much of a detour there is at this distance, 0 at one place to 1 outside of a city. */
export function outOfTown(distance: Km): number {
  return Math.min(1, distance / cityKm);
}

/** The logarithm of the estimated detour between two places this far apart, the same bits both ways. */
export function logDetour(a: PlaceRoutes, b: PlaceRoutes, distance: Km): number {
  return outOfTown(distance) * logOfRoute(a, b);
}

function logOfRoute(a: PlaceRoutes, b: PlaceRoutes): number {
  const share = publicShare(a, b);
  const publicly = publicDetour(a.vector, b.vector);
  if (share === 1) return publicly;
  const [one, other] = sided(a, b);
  const across = a.place.network !== b.place.network;
  const backbone = backboneDetour(one.towards, other.weighted(), publicly, across);
  return backbone + share * (publicly - backbone);
}

/** The ends in one order. The weighted side is one in a provider's network: sites are few and meet many users. */
function sided(a: PlaceRoutes, b: PlaceRoutes): readonly [PlaceRoutes, PlaceRoutes] {
  if (a.place.network === null) return [a, b];
  if (b.place.network === null) return [b, a];
  return a.key < b.key ? [a, b] : [b, a];
}
