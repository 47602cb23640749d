import { directionOf, greatCircleKm } from '../geo/great-circle';
import type { Coordinates } from '../model';
import { regions } from './regions';

/** The continents that the region table tells apart. */
export const continents = [
  'africa',
  'asia',
  'europe',
  'middle-east',
  'north-america',
  'oceania',
  'south-america',
] as const;

/** The continent of the known region nearest to a place. */
export function nearestContinent(at: Coordinates): string {
  const here = directionOf(at);
  let least = Infinity;
  let continent = '';
  for (const region of regions) {
    const distance = greatCircleKm(here, directionOf(region.at));
    if (distance < least) {
      least = distance;
      continent = region.continent;
    }
  }
  return continent;
}
