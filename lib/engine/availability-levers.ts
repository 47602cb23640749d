import { assumptionsFor, type Assumptions } from './assumptions';
import { availabilityFigures } from './availability/availability-figures';
import { drawn, type Candidate } from './availability/levers/candidate';
import { candidatesOf } from './availability/levers/candidates';
import { availabilityOf } from './availability/minutes-per-year';
import type { Architecture, AvailabilityLever, AvailabilityLevers } from './model';
import { share } from './units';

/** Minutes a year that are rounding. */
const nothing = 1e-6;

/**
 * Which single change of an option buys most availability: each of a fixed set is tried by itself and the
 * option played again. Takes some tens of evaluations: not for every drag. Throws RangeError for an unknown
 * option.
 */
export function availabilityLevers(
  architecture: Architecture,
  given: Assumptions,
  optionName: string,
): AvailabilityLevers {
  const assumptions = assumptionsFor(architecture, given);
  const index = architecture.options.findIndex(({ name }) => name === optionName);
  const option = architecture.options[index];
  if (!option) throw new RangeError(`no option ${optionName}`);
  const today = drawn(architecture, option, index, assumptions);
  const availability = availabilityFigures(today.model.exposure, today.model.input);
  return {
    document: architecture.metadata.name,
    option: optionName,
    availability,
    levers: candidatesOf(today)
      .flatMap((candidate) => pulled(candidate, availability))
      .toSorted((a, b) => b.minutesPerYear - a.minutesPerYear || (a.id < b.id ? -1 : 1)),
  };
}

/** What a change buys; nothing where it buys nothing. */
function pulled(
  { id, change, edits, figures }: Candidate,
  { downtimeMinutesPerYear: today, budgetMinutes, standing }: AvailabilityLevers['availability'],
): AvailabilityLever[] {
  const left = today === null ? null : figures().downtimeMinutesPerYear;
  if (today === null || left === null || today - left <= nothing) return [];
  return [
    {
      id,
      change,
      minutesPerYear: today - left,
      downtimeMinutesPerYear: left,
      yearly: share(availabilityOf(left)),
      meets: meets(left, budgetMinutes, standing),
      edits,
    },
  ];
}

/** no where it is missed, null where nothing is required or part of the downtime is not known, else yes. */
function meets(
  minutes: number,
  budget: number | null,
  standing: AvailabilityLevers['availability']['standing'],
): boolean | null {
  if (budget === null) return null;
  if (minutes > budget) return false;
  return standing === 'at-most' ? null : true;
}
