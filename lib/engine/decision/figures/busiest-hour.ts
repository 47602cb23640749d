import type { Architecture, Demand } from '../../model';
import { rps, type Rps } from '../../units';

const hours = 24;

/** The hour of the day, UTC, at which most is asked for. */
export interface BusiestHour {
  readonly hour: number;
  /** All requests at that hour. */
  readonly rps: Rps;
  /** Sum of every population's own peak; more than `rps` where they peak at different hours. */
  readonly sumOfPeaksRps: Rps;
}

/** Requests of all populations at an hour; who states no hours is always at peak. */
function demandAt({ populations }: Demand, hour: number): number {
  return populations.reduce((sum, { peakRps, daily }) => sum + peakRps * (daily?.[hour] ?? 1), 0);
}

/** The peak of the summed demand: by hour, not the sum of peaks that come at different times. */
export function busiestHourOf(demand: Demand): BusiestHour {
  let busiest = { hour: 0, rps: rps(demandAt(demand, 0)) };
  for (let hour = 1; hour < hours; hour += 1) {
    const sum = demandAt(demand, hour);
    if (sum > busiest.rps) busiest = { hour, rps: rps(sum) };
  }
  const sumOfPeaksRps = rps(demand.populations.reduce((sum, { peakRps }) => sum + peakRps, 0));
  return { ...busiest, sumOfPeaksRps };
}

/** The architecture as it is at its busiest hour; itself where everybody peaks together. */
export function atBusiestHour(architecture: Architecture): Architecture {
  const { demand } = architecture;
  const { hour, rps: sum, sumOfPeaksRps } = busiestHourOf(demand);
  if (sum >= sumOfPeaksRps) return architecture;
  return {
    ...architecture,
    demand: {
      ...demand,
      populations: demand.populations.map((population) => ({
        ...population,
        peakRps: rps(population.peakRps * (population.daily?.[hour] ?? 1)),
      })),
    },
  };
}
