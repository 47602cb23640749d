import { dependencyGroups } from '../../availability/dependency-groups';
import { downtimeMinutes } from '../../availability/minutes-per-year';
import { serial } from '../../availability/serial';
import { listed } from '../../findings/words';
import type { Architecture, Sentence } from '../../model';
import type { Ground } from '../ground/ground';
import { sentence } from '../sentence';
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
