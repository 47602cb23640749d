import { dependencyGroups } from '../../availability/dependency-groups';
import { downtimeMinutes } from '../../availability/minutes-per-year';
import { serial } from '../../availability/serial';
import { listed } from '../../findings/words';
import type { Architecture, AvailabilityContribution, Sentence } from '../../model';
import type { Ground } from '../ground/ground';
import type { DrawnPattern } from '../limits';
import { joined, sentence } from '../sentence';
import { said } from '../words';
import type { JudgedDrawing } from './judged';

/** What the hard dependencies leave, however many regions there are: the product of what they state. */
export function dependencyCeiling({ dependencies }: Pick<Architecture, 'dependencies'>) {
  const hard = dependencyGroups(dependencies).filter((group) => group.hard);
  return {
    names: hard.flatMap(({ name, availability }) => (availability === null ? [] : [name])),
    availability: serial(hard.flatMap(({ availability }) => availability ?? [])),
  };
}

/**
 * Why no number of regions reaches an availability: what it cannot do without is not up as much, or what
 * strikes all regions at once takes more than is allowed; else what is left of the best pattern.
 */
export function unreachableBecause(
  { architecture }: Ground,
  drawn: readonly JudgedDrawing[],
  required: number,
): Sentence {
  const { names, availability } = dependencyCeiling(architecture);
  const allowed = said.minutes('allowedDowntimeMinutes', downtimeMinutes(required));
  const common = commonCauseMinutes(drawn);
  const shared =
    common !== null && common > downtimeMinutes(required)
      ? sentence`what strikes all regions at once takes ${said.minutes('commonCauseMinutes', common)} a year, a judgement, where ${allowed} are allowed`
      : null;
  if (availability < required && names.length > 0) {
    const ceiling = said.availability('dependencyCeiling', availability, required);
    const are = names.length > 1 ? 'together are' : 'is';
    const behind = sentence`it cannot do without ${listed(names)}, which ${are} up ${ceiling} of the year`;
    return shared ? sentence`${behind}, and ${shared}` : behind;
  }
  if (shared) return shared;
  const best = bestAvailability(drawn);
  if (!best) return sentence`no pattern can be drawn`;
  const { pattern, figures } = best.row;
  const reached = said.availability(
    `patterns[${pattern.id}].availability`,
    figures.availability.yearly ?? 0,
    required,
  );
  return sentence`failovers that do not work, losses and shared causes together leave ${reached} at best, by ${pattern.title.toLowerCase()}`;
}

/** The pattern that is up most, the first of equals. */
export function bestAvailability(drawn: readonly JudgedDrawing[]): JudgedDrawing | undefined {
  return drawn.reduce<JudgedDrawing | undefined>((best, one) => {
    const of = (x: JudgedDrawing) => x.row.figures.availability.yearly ?? -1;
    return !best || of(one) > of(best) ? one : best;
  }, undefined);
}

/** Minutes a year that strike every pattern alike, by the least of them. */
export function commonCauseMinutes(drawn: readonly JudgedDrawing[]): number | null {
  const each = drawn.flatMap(({ row }) =>
    row.figures.availability.contributions
      .filter(({ cause }) => cause === 'common-cause')
      .flatMap(({ minutesPerYear }) => minutesPerYear ?? []),
  );
  return each.length > 0 ? Math.min(...each) : null;
}

const causeWords: Readonly<Record<AvailabilityContribution['cause'], (name: string) => string>> = {
  'region-loss': (name) => `losses of ${name}`,
  'zone-loss': (name) => `losses of the zone of ${name}`,
  'failed-failover': () => 'failovers that do not work',
  overload: () => 'overload',
  'common-cause': () => 'what strikes all regions at once',
  dependency: (name) => name,
  planned: () => 'planned work',
  unserved: () => 'users whom nobody serves',
};

/** Parts that a reader takes in at once. */
const mostParts = 2;

/** What takes most of a pattern's year: `, of whose 75.4 min card-network takes 52.6 min …`. */
export function largestParts({ pattern, figures }: DrawnPattern): Sentence {
  const { downtimeMinutesPerYear, contributions } = figures.availability;
  const parts = contributions
    .filter(({ minutesPerYear }) => minutesPerYear !== null)
    .slice(0, mostParts);
  if (downtimeMinutesPerYear === null || parts.length === 0) return sentence``;
  const all = said.minutes(`patterns[${pattern.id}].downtimeMinutes`, downtimeMinutesPerYear);
  const each = parts.map(({ id, cause, name, minutesPerYear }) => {
    const minutes = said.minutes(
      `patterns[${pattern.id}].contributions[${id}]`,
      minutesPerYear ?? 0,
    );
    return sentence`${minutes} by ${causeWords[cause](name ?? '')}`;
  });
  return sentence`, down ${all}: ${joined(each, ', ')}`;
}
