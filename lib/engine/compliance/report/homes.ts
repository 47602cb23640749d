import type { Population, Region, RegionId } from '../../model';
import type { Traffic } from '../../traffic/loads';
import type { NetworkPopulation } from '../../traffic/network';
import { mainStrand } from '../../traffic/main-strand';

/** A population with the site at which most of what it writes is executed. */
export interface Home {
  readonly row: NetworkPopulation;
  readonly population: Population;
  readonly site: number;
  readonly region: RegionId;
  readonly place: Region;
}

/** More than these are not told pair by pair. */
const most = 12;

/** The largest populations with their homes, with nothing lost; those that write nothing have none. */
export function homesOf({ network, strands }: Traffic): Home[] {
  return network.populations
    .flatMap((row, index): Home[] => {
      const own = strands.filter(
        ({ population, kind, site }) => population === index && kind === 'write' && site >= 0,
      );
      const site = mainStrand(own)?.site ?? -1;
      const at = network.sites[site];
      if (!at) return [];
      return [{ row, population: row.population, site, region: at.region, place: at.place }];
    })
    .toSorted((a, b) => b.population.users - a.population.users)
    .slice(0, most);
}
