import type { RegionId, ResidencyWay, RestingCopy } from '../../model';
import { allows } from '../constraints-on';
import { furtherCopies } from '../further-copies';
import type { OriginsOf } from '../holdings';
import type { ReportContext } from './report-context';

/**
 * Every copy of every data set while some sites are lost, whoever its subjects are: where it rests, how it
 * got there, whose data it is, and whether all of that may be there.
 */
export function restingCopies(
  { architecture, traffic, assumptions, flows }: ReportContext,
  found: OriginsOf,
  alive: Uint8Array,
  edgeOf: (population: number) => RegionId | null,
): RestingCopy[] {
  const { network } = traffic;
  const rows = new Map<string, RestingCopy>();
  network.populations.forEach(({ population, constraints }, p) => {
    const written = found[p]?.written ?? [];
    if (written.length === 0) return;
    for (const data of architecture.data) {
      const constraint = constraints.find((c) => c.data.name === data.name);
      const add = (region: RegionId, way: ResidencyWay, path: string, anonymous: boolean) => {
        const place = assumptions.region(region);
        if (!place) return;
        const lawful = anonymous || !constraint || allows(constraint, place);
        const jurisdiction = constraint?.jurisdictions.join(' or ') ?? null;
        const key = `${data.name}\n${region}\n${path}\n${lawful}\n${jurisdiction ?? ''}`;
        const row = rows.get(key);
        const populations = [...(row?.populations ?? []), population.name];
        rows.set(key, { data: data.name, region, way, path, populations, jurisdiction, lawful });
      };
      const rests = flows(data.name, written, alive);
      const sources = rests.map(({ site }) => network.sites[site]?.region ?? ':');
      rests.forEach(({ way, path }, n) => {
        const region = sources[n];
        if (region === undefined) return;
        add(region, way, way === 'written' ? 'written by its users' : path, false);
      });
      for (const copy of furtherCopies(data, sources, edgeOf(p))) {
        const path = copy.anonymous ? `${copy.path}, anonymous before it leaves` : copy.path;
        if (isUp(network, alive, copy.region)) add(copy.region, copy.kind, path, copy.anonymous);
      }
    }
  });
  return [...rows.values()];
}

function isUp(
  { sites }: ReportContext['traffic']['network'],
  alive: Uint8Array,
  region: RegionId,
): boolean {
  const site = sites.findIndex((one) => one.region === region);
  return site < 0 || alive[site] === 1;
}
