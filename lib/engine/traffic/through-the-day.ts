import { rps } from '../units';
import type { Network } from './network';
import type { Strand } from './strand';
import { writersByHour } from './writer-hours';

/**
 * Requests as a day goes by, where the writer follows it: the writes of a population divide among the
 * writers of the hours in which it writes, by its load in them; reads stay as they are. Of several
 * writers in an hour the nearest takes a write. Loads add up to what they were. Without hours of
 * writing these are the strands themselves.
 */
export function throughTheDay(network: Network, strands: readonly Strand[]): readonly Strand[] {
  const { option, sites, populations, siteRttMs } = network;
  if (!option.sites.some(({ writerHours }) => writerHours)) return strands;
  const hours = writersByHour(option);
  return strands.flatMap((strand): readonly Strand[] => {
    const row = populations[strand.population];
    if (strand.kind === 'read' || strand.site < 0 || !row) return [strand];
    const loads = new Map<number, number>();
    let total = 0;
    hours.forEach((writers, hour) => {
      const load = row.population.daily?.[hour] ?? 1;
      const site = nearestOf(
        writers.filter((writer) => !row.writesBound || row.lawful[writer]),
        siteRttMs[strand.entry] ?? [],
        strand.entry,
      );
      const writer = site ?? strand.site;
      loads.set(writer, (loads.get(writer) ?? 0) + load);
      total += load;
    });
    if (total === 0) return [strand];
    return [...loads]
      .filter(([writer, load]) => load > 0 && sites[writer])
      .map(([site, load]) => ({ ...strand, site, rps: rps((strand.rps * load) / total) }));
  });
}

/** The site with the least round trip from where a write arrives, itself first; undefined: none. */
function nearestOf(
  writers: readonly number[],
  rttMs: readonly number[],
  entry: number,
): number | undefined {
  const far = (site: number) => (site === entry ? -1 : (rttMs[site] ?? Infinity));
  return writers.toSorted((a, b) => far(a) - far(b) || a - b)[0];
}
