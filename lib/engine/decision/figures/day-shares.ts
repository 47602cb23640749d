import { LatencyModel } from '../../latency/latency-model';
import type { Assumptions } from '../../assumptions';
import type { Architecture, Option, Site } from '../../model';
import { buildNetwork } from '../../traffic/network';
import { strandsOf } from '../../traffic/strands';
import { feltShares, type FeltShare } from '../ground/felt';

/**
 * What users feel through a whole day where the writer follows it: for each shift the requests of its hours,
 * with the writer where it then is. At hours that nobody has as a shift the site marked as the writer is it.
 */
export function dayShares(
  architecture: Architecture,
  option: Option,
  assumptions: Assumptions,
): FeltShare[] {
  const { populations } = architecture.demand;
  const covered = new Set(option.sites.flatMap(hoursOf));
  const rest = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => !covered.has(hour));
  return option.sites.flatMap((site) => {
    const hours = [...hoursOf(site), ...(site.writer ? rest : [])];
    if (hours.length === 0) return [];
    const shift: Option = {
      ...option,
      sites: option.sites.map((other) => ({ ...other, writer: other === site })),
    };
    const network = buildNetwork(architecture, shift, assumptions);
    const model = new LatencyModel(architecture, network, assumptions, 'typical');
    return feltShares(model, strandsOf(network)).map((share) => {
      const daily = populations[share.population]?.daily;
      const load = hours.reduce((sum, hour) => sum + (daily?.[hour] ?? 1), 0);
      return { ...share, weight: (share.weight * load) / 24 };
    });
  });
}

/** The hours in which a site is the writer. */
function hoursOf({ writerHours }: Site): number[] {
  if (!writerHours) return [];
  const { from, to } = writerHours;
  const length = (to - from + 24) % 24 || 24;
  return Array.from({ length }, (_, n) => (from + n) % 24);
}
