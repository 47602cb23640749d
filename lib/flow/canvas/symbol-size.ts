/** So few of a kind have room for their full size; more of them are drawn smaller. */
const few = 12;
const crowding = (count: number): number => Math.sqrt(few / Math.max(few, count));

/** How large the symbols of a document are drawn: the largest of each kind, and what it stands for. */
export interface SymbolScale {
  /** Pixels of the radius of the largest population. */
  readonly radius: number;
  readonly mostUsers: number;
  /** Pixels of the width of the largest flow. */
  readonly width: number;
  readonly mostRps: number;
}

const largestRadius = 25;
const smallestLargestRadius = 9;
const smallestRadius = 4;
const widestFlow = 7;
const thinnestWidestFlow = 3;
const thinnestFlow = 1;

/** The scale of a document's symbols: smaller where there are many, so that the land stays readable. */
export function symbolScale(
  populations: readonly { readonly users: number }[],
  flows: readonly { readonly rps: number }[],
): SymbolScale {
  return {
    radius: Math.max(smallestLargestRadius, largestRadius * crowding(populations.length)),
    mostUsers: populations.reduce((most, { users }) => Math.max(most, users), 0),
    width: Math.max(thinnestWidestFlow, widestFlow * crowding(flows.length)),
    mostRps: flows.reduce((most, { rps }) => Math.max(most, rps), 0),
  };
}

/** Pixels of a population's radius: its area stands for its users, beside the largest population. */
export function populationRadius(users: number, { radius, mostUsers }: SymbolScale): number {
  if (mostUsers <= 0) return smallestRadius;
  return Math.max(smallestRadius, radius * Math.sqrt(users / mostUsers));
}

const thinnestLink = 1.5;
const widestLink = 3.5;
const thinnestWidestLink = 2.5;

/** Pixels of a link's width: proportional to what is sent, beside the most that any way of the option carries. */
export function linkWidth(sent: number, mostSent: number, count: number): number {
  if (mostSent <= 0) return thinnestLink;
  const widest = Math.max(thinnestWidestLink, widestLink * crowding(count));
  return Math.max(thinnestLink, (widest * sent) / mostSent);
}

/** Pixels of a flow's width: proportional to its requests, beside the largest flow. */
export function flowWidth(rps: number, { width, mostRps }: SymbolScale): number {
  if (mostRps <= 0) return thinnestFlow;
  return Math.max(thinnestFlow, (width * rps) / mostRps);
}
