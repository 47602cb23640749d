import type { UnservedReason } from '../model';
import type { Traffic } from './loads';
import { reroute } from './reroute';
import { reasonOf, type RoutingState } from './route';
import type { Strand } from './strand';

/** A population, or part of it, that nobody serves. */
export interface Refused {
  readonly population: number;
  readonly because: UnservedReason;
  readonly rps: number;
}

/** Who is refused after a loss, one row for each population and reason, in the order of the document. */
export function refusedRows(traffic: Traffic, state: RoutingState): Refused[] {
  const { executing, network, stranded } = traffic;
  const rows = new Map<string, { population: number; because: UnservedReason; rps: number }>();
  const add = (population: number, because: UnservedReason, rps: number) => {
    const key = `${population} ${because}`;
    const row = rows.get(key);
    if (row) row.rps += rps;
    else rows.set(key, { population, because, rps });
  };
  for (const strand of stranded) add(strand.population, reasonOf(strand.site), strand.rps);
  const landings = {
    serve: () => undefined,
    refuse: (strand: Strand, reason: number, rps: number) =>
      add(strand.population, reasonOf(reason), rps),
  };
  executing.forEach((strands, site) => {
    if (state.alive[site]) return;
    for (const strand of strands) reroute(network, strand, state, landings);
  });
  return [...rows.values()].sort((a, b) => a.population - b.population);
}
