import { requestsByPopulation } from '../availability/user-weights';
import type { Traffic } from '../traffic/loads';

/** By site: how many users arrive there with nothing lost. A population that is divided counts in its parts. */
export function usersBySite(traffic: Traffic): Float64Array {
  const { network, strands } = traffic;
  const requests = requestsByPopulation(traffic);
  const users = new Float64Array(network.sites.length);
  for (const { population, entry, rps } of strands) {
    const all = requests[population] ?? 0;
    if (entry < 0 || all === 0) continue;
    const here = ((network.populations[population]?.population.users ?? 0) * rps) / all;
    users[entry] = (users[entry] ?? 0) + here;
  }
  return users;
}
