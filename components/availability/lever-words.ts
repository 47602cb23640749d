import type { AvailabilityLever, Fix } from '@/lib/engine/model';
import { availability } from '@/lib/format/availability';
import { downtime } from '@/lib/format/downtime';
import { text } from '@/lib/format/words';

/** What is left with the change, and whether that is enough. */
function consequence(
  { yearly, downtimeMinutesPerYear, meets, edits }: AvailabilityLever,
  required: number | null,
): string {
  const left = `Leaves ${text(downtime(downtimeMinutesPerYear))} a year, ${text(availability(yearly, { against: required }))}`;
  const enough =
    required === null || meets === null
      ? '.'
      : `: ${meets ? 'within' : 'short of'} the ${text(availability(required))} that is required.`;
  const place = edits.length === 0 ? ' No key of the document holds it.' : '';
  return `${left}${enough}${place}`;
}

/** A single change as what can be previewed and made. */
export function fixOfLever(lever: AvailabilityLever, required: number | null): Fix {
  const { change, edits } = lever;
  return { summary: change, consequence: consequence(lever, required), edits };
}

/** Said where no change meets the requirement by itself; null where one does, nothing is required, or nobody knows. */
export function leversSentence(
  levers: readonly AvailabilityLever[],
  required: number | null,
): string | null {
  const noneMeets = levers.length > 0 && levers.every(({ meets }) => meets === false);
  return required === null || !noneMeets
    ? null
    : `None of them meets ${text(availability(required))} by itself.`;
}
