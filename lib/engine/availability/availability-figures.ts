import type { Assumptions } from '../assumptions';
import type { Architecture, AvailabilityContribution, AvailabilityFigures, Option } from '../model';
import { share } from '../units';
import { dependencyGroups, type DependencyGroup } from './dependency-groups';
import { downtimeMinutes, minutesPerYear } from './minutes-per-year';
import { nines } from './nines';
import type { Exposure } from './exposure';
import { ownSources } from './own-sources';
import type { RecoveryTimes } from './recovery-times';
import { serial } from './serial';
import { weighted } from './source';

/** What the availability of an option is computed from besides its exposure. */
export interface AvailabilityInput {
  readonly architecture: Architecture;
  readonly option: Option;
  readonly assumptions: Assumptions;
  readonly recovery: RecoveryTimes;
}

/**
 * The yearly availability of an option. Its own downtime is the sum of what each cause takes by itself, as
 * rare outages hardly overlap; hard dependencies multiply with it. Where causes overlap, the overlap is
 * shared out among all of them in proportion, so that the contributions add up to the downtime.
 */
export function availabilityFigures(
  exposure: Exposure | null,
  input: AvailabilityInput,
): AvailabilityFigures {
  const { architecture } = input;
  const groups = dependencyGroups(architecture.dependencies);
  const hard = groups.filter((group) => group.hard);
  const unstated = hard.filter(({ availability }) => availability === null);
  const required = architecture.requirements.availability;
  const common = {
    standing: unstated.length > 0 ? ('at-most' as const) : ('estimate' as const),
    budgetMinutes: required === undefined ? null : downtimeMinutes(required),
    degraded: degradedBy(groups),
  };
  if (!exposure) return { ...common, ...noUsers(architecture) };

  const { weights } = exposure;
  const { sources, parts, down, downtime, all } = playedYear(exposure, groups, input);
  const lowest = sources.reduce((sum, { low }) => sum + low, 0);
  const highest = sources.reduce((sum, { high }) => sum + high, 0);
  const rows = [
    ...parts.map(({ cause, name, byPopulation }) => ({
      cause,
      name,
      minutes: weighted(byPopulation, weights),
    })),
    ...hard.map(({ name, availability }) => ({
      cause: 'dependency' as const,
      name,
      minutes: availability === null ? null : downtimeMinutes(availability),
    })),
  ];
  return {
    ...common,
    yearly: share(1 - downtime / minutesPerYear),
    downtimeMinutesPerYear: downtime,
    nines: nines(downtime),
    lowerBound:
      unstated.length > 0
        ? null
        : share(1 - Math.max(downtime, downOf(highest, all)) / minutesPerYear),
    upperBound: share(1 - Math.min(downtime, downOf(lowest, all)) / minutesPerYear),
    contributions: contributionsOf(rows, downtime),
    populations: exposure.traffic.network.populations.map(({ population: { name } }, p) => {
      const minutes = down[p] ?? 0;
      return (exposure.requests[p] ?? 0) > 0
        ? { name, yearly: share(1 - minutes / minutesPerYear), downtimeMinutesPerYear: minutes }
        : { name, yearly: null, downtimeMinutesPerYear: null };
    }),
  };
}

/** Yearly downtime alone, minutes; null without users. */
export function downtimeMinutesOf(
  exposure: Exposure | null,
  input: AvailabilityInput,
): number | null {
  if (!exposure) return null;
  return playedYear(exposure, dependencyGroups(input.architecture.dependencies), input).downtime;
}

/** What takes an option down in a year, and how long that is for each population and for all users. */
function playedYear(
  exposure: Exposure,
  groups: readonly DependencyGroup[],
  { option, recovery, assumptions }: AvailabilityInput,
) {
  const { weights } = exposure;
  const sources = ownSources(exposure, groups, option, recovery, assumptions);
  const parts = sources.flatMap((source) => source.parts);
  const own = new Float64Array(weights.length);
  for (const { byPopulation } of parts) {
    for (let p = 0; p < own.length; p += 1) own[p] = (own[p] ?? 0) + (byPopulation[p] ?? 0);
  }
  // What hard dependencies say of themselves, multiplied.
  const all = serial(
    groups.flatMap(({ hard, availability }) => (hard ? (availability ?? []) : [])),
  );
  const down = own.map((minutes) => downOf(minutes, all));
  return { sources, parts, down, downtime: weighted(down, weights), all };
}

/** Minutes a year in which the service itself or something that it needs is down. */
function downOf(ownMinutes: number, dependencies: number): number {
  const own = Math.min(minutesPerYear, ownMinutes);
  return own + (minutesPerYear - own) * (1 - dependencies);
}

/** Minutes a year that are rounding. */
const nothing = 1e-9;

interface Row extends Pick<AvailabilityContribution, 'cause' | 'name'> {
  /** By itself, as if nothing else ever went down. */
  readonly minutes: number | null;
}

/** Rows of one cause and name joined, what is nothing left out, and all of it made to add up to the downtime. */
function contributionsOf(rows: readonly Row[], downtime: number): AvailabilityContribution[] {
  const joined = new Map<string, Row>();
  for (const row of rows) {
    const id = row.name === null ? row.cause : `${row.cause}:${row.name}`;
    const known = joined.get(id)?.minutes ?? 0;
    joined.set(id, { ...row, minutes: row.minutes === null ? null : known + row.minutes });
  }
  const alone = [...joined.values()].reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
  const scale = alone > 0 ? downtime / alone : 1;
  return [...joined]
    .flatMap(([id, { cause, name, minutes }]): AvailabilityContribution[] =>
      minutes !== null && minutes <= nothing
        ? []
        : [{ id, cause, name, minutesPerYear: minutes === null ? null : minutes * scale }],
    )
    .sort(
      (a, b) =>
        (b.minutesPerYear ?? -1) - (a.minutesPerYear ?? -1) ||
        (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
    );
}

function degradedBy(groups: readonly DependencyGroup[]): AvailabilityFigures['degraded'] {
  return groups.flatMap(({ name, hard, availability }) =>
    hard
      ? []
      : [
          {
            dependency: name,
            minutesPerYear: availability === null ? null : downtimeMinutes(availability),
          },
        ],
  );
}

function noUsers({ demand }: Architecture) {
  return {
    yearly: null,
    downtimeMinutesPerYear: null,
    nines: null,
    lowerBound: null,
    upperBound: null,
    contributions: [],
    populations: demand.populations.map(({ name }) => ({
      name,
      yearly: null,
      downtimeMinutesPerYear: null,
    })),
  };
}
