import type { Traffic } from '../traffic/loads';

/** Requests of each population, a second, served or not. */
export function requestsByPopulation({ network, strands }: Traffic): Float64Array {
  const requests = new Float64Array(network.populations.length);
  for (const { population, rps } of strands) {
    requests[population] = (requests[population] ?? 0) + rps;
  }
  return requests;
}

/**
 * The weight of each population in an average over users: its users, if it sends any requests at all; where
 * no population states users, its requests. They add up to 1; null where there is nobody.
 */
export function userWeights({ network }: Traffic, requests: Float64Array): Float64Array | null {
  const users = requests.map((rps, i) =>
    rps > 0 ? Math.max(0, network.populations[i]?.population.users ?? 0) : 0,
  );
  return normalised(users) ?? normalised(requests);
}

function normalised(weights: Float64Array): Float64Array | null {
  const total = weights.reduce((sum, w) => sum + w, 0);
  return total > 0 && Number.isFinite(total) ? weights.map((w) => w / total) : null;
}
