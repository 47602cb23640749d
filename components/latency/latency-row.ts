import type { Architecture, LatencyFigures, PopulationLatency } from '@/lib/engine/model';

/** A population with its latencies, as the table shows it. */
export interface LatencyRow {
  readonly latency: PopulationLatency;
  readonly users: number;
  /** Of which of its requests the latencies are at least as given. */
  readonly lowerBounds: LatencyFigures['lowerBounds'];
}

/** The rows of the table, in the document's order. */
export function latencyRows(
  { demand }: Architecture,
  { populations, lowerBounds }: LatencyFigures,
): readonly LatencyRow[] {
  const users = new Map(demand.populations.map((one) => [one.name, one.users]));
  return populations.map((latency) => ({
    latency,
    users: users.get(latency.name) ?? 0,
    lowerBounds,
  }));
}
