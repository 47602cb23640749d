const largestRadius = 25;
const smallestRadius = 5;
const widestFlow = 7;
const thinnestFlow = 1.25;

/** Pixels of a population's radius: its area stands for its users, beside the largest population. */
export function populationRadius(users: number, mostUsers: number): number {
  if (mostUsers <= 0) return smallestRadius;
  return Math.max(smallestRadius, largestRadius * Math.sqrt(users / mostUsers));
}

/** Pixels of a flow's width: proportional to its requests, beside the largest flow. */
export function flowWidth(rps: number, mostRps: number): number {
  if (mostRps <= 0) return thinnestFlow;
  return Math.max(thinnestFlow, (widestFlow * rps) / mostRps);
}
