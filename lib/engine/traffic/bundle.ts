import { rps } from '../units';
import type { Network, NetworkPopulation } from './network';
import type { Strand } from './strand';

/** Strands that every loss sends the same way, moved as one. `population` is that of the first. */
export type Bundle = Strand & { readonly id: number; readonly members: readonly Strand[] };

/** Joins the served strands whose populations are under the same law and prefer sites in the same order. */
export function bundleStrands(network: Network, strands: readonly Strand[]): Bundle[] {
  const fates = network.populations.map((population) => fateOf(network, population));
  const groups = new Map<string, Strand[]>();
  for (const strand of strands) {
    if (strand.site < 0) continue;
    const { kind, entry, site, stray } = strand;
    const key = `${kind} ${entry} ${site} ${stray} ${fates[strand.population] ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(strand);
    else groups.set(key, [strand]);
  }
  return [...groups.values()].flatMap((members, id) => {
    const [first] = members;
    const sum = members.reduce((total, strand) => total + strand.rps, 0);
    return first ? [{ ...first, id, rps: rps(sum), members }] : [];
  });
}

/** All of a population that decides where a loss sends it. */
function fateOf({ sites, weighted }: Network, population: NetworkPopulation): string {
  const { law, readsBound, writesBound, home, order } = population;
  // Where every site has a weight, nobody ever asks which is nearest.
  const byWeightAlone = weighted && order.every((i) => (sites[i]?.weight ?? 0) > 0);
  return `${law} ${readsBound} ${writesBound} ${home} ${byWeightAlone ? '' : order.join()}`;
}
