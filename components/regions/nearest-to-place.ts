import { defaultAssumptions, withOverrides } from '@/lib/engine';
import type { AssumptionOverride } from '@/lib/engine/model';
import { placesNamed, type PopulationPlace } from '@/lib/engine/tables';
import { countryName } from '@/lib/format/country-name';
import type { NearAnswer } from '../shell/nearest';
import { nearBasis, nearRows } from './near-answer';

const mostPlaces = 5;
const mostRegions = 8;

const nameOf = ({ name, kind, country }: PopulationPlace): string =>
  kind === 'country' ? name : `${name}, ${countryName(country)}`;

/**
 * The commercial regions nearest to the countries and cities that a text may name; all but the first
 * answer without regions, to choose among. Places are a table of the server's.
 */
export function nearestToPlace(
  typed: string,
  overrides: readonly AssumptionOverride[],
): readonly NearAnswer[] {
  const assumptions = withOverrides(defaultAssumptions, overrides);
  const commercial = assumptions.regions.filter(({ partition }) => partition === 'commercial');
  const basis = nearBasis(assumptions.parameters.lastMileMs.value);
  // A chosen place comes back with its country behind a comma.
  const [name = ''] = typed.split(',', 1);
  return placesNamed(name, mostPlaces).map((place, index): NearAnswer => ({
    place: nameOf(place),
    note: place.kind,
    basis,
    groups:
      index > 0
        ? []
        : [
            {
              heading: '',
              rows: nearRows(place, commercial, assumptions, { most: mostRegions }),
            },
          ],
  }));
}
