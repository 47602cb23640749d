import type {
  AvailabilityCause,
  AvailabilityContribution,
  AvailabilityFigures,
} from '@/lib/engine/model';
import { availabilityCauseWords } from '@/lib/engine/availability/cause-words';
import { shortRegion } from '@/lib/format/region-name';

/** A part of the downtime as it is drawn and listed. */
export interface DowntimePart {
  readonly id: string;
  readonly cause: AvailabilityCause;
  /** `Region lost`, `Dependency down`. */
  readonly title: string;
  /** The region or dependency that it is about; null where there is none in particular. */
  readonly name: string | null;
  /** null: not known, and not in the total. */
  readonly minutes: number | null;
  /** Part of the whole downtime; null where it is not known. */
  readonly share: number | null;
  readonly figure: string;
}

const isRegion = (name: string): name is `${string}:${string}` => name.includes(':');

function partOf(
  { id, cause, name, minutesPerYear }: AvailabilityContribution,
  total: number,
): DowntimePart {
  return {
    id,
    cause,
    title: availabilityCauseWords[cause],
    name: name !== null && isRegion(name) ? shortRegion(name) : name,
    minutes: minutesPerYear,
    share: minutesPerYear === null || total <= 0 ? null : minutesPerYear / total,
    figure: `availability.contributions[${id}].minutesPerYear`,
  };
}

/** What takes the service down, largest first; what is not known comes last. */
export function downtimeParts({
  contributions,
  downtimeMinutesPerYear,
}: AvailabilityFigures): readonly DowntimePart[] {
  return contributions
    .filter(({ minutesPerYear }) => minutesPerYear !== 0)
    .map((one) => partOf(one, downtimeMinutesPerYear ?? 0));
}
