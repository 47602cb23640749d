import type { Assumptions } from '../assumptions';
import type { Architecture, RegionId } from '../model';
import type { Network } from '../traffic/network';
import { accessRows } from './access-rows';
import { connectionsAbroad } from './connections';
import type { Holding } from './holdings';
import type { ViolationRows } from './violation-rows';

/** Adds where data is read although the document says that it may not be: connections that end there, and people. */
export function addReadOutside(
  rows: ViolationRows,
  architecture: Architecture,
  network: Network,
  assumptions: Assumptions,
  edgeOf: (population: number) => RegionId | null,
  steady: readonly Holding[],
): void {
  for (const abroad of connectionsAbroad(network, assumptions, edgeOf)) {
    if (abroad.reading !== 'outside') continue;
    const { population, region, constraint } = abroad;
    rows.add({
      data: constraint.data.name,
      jurisdiction: mayBeReadIn(constraint.data.readableIn, constraint.jurisdictions),
      population,
      region,
      way: 'connection',
      path: `connections of ${population} end there`,
      effect: 'read',
      lost: [],
    });
  }
  for (const { data, by, country, reading, breakGlass } of accessRows(architecture)) {
    if (reading !== 'outside' || breakGlass) continue;
    const set = architecture.data.find(({ name }) => name === data);
    for (const { population, constraint, rests } of steady) {
      const home = network.sites[rests[0]?.site ?? -1]?.region;
      if (constraint.data.name !== data || home === undefined) continue;
      rows.add({
        data,
        jurisdiction: mayBeReadIn(set?.readableIn, constraint.jurisdictions),
        population: network.populations[population]?.population.name ?? null,
        region: home,
        way: 'access',
        path: `read by ${by} from ${country}`,
        effect: 'read',
        lost: [],
      });
    }
  }
}

const mayBeReadIn = (
  readableIn: readonly string[] | undefined,
  jurisdictions: readonly string[],
): string => [...new Set([...jurisdictions, ...(readableIn ?? [])])].join(' or ');
