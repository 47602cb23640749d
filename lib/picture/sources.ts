import type { OptionEvaluation } from '@/lib/engine';
import { calendarDate } from '@/lib/format/calendar-date';
import { plural } from '@/lib/format/plural';

/** Where the round trips come from: `Round trips measured in March 2023, 1 estimated`. */
function roundTrips({ latency }: OptionEvaluation): string | null {
  const measured = latency.populations.filter(({ rttSource }) => rttSource === 'measured');
  const estimated = latency.populations.filter(({ rttSource }) => rttSource === 'estimated');
  const days = measured.flatMap(({ rttAsOf }) => rttAsOf ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  const when =
    first === undefined || last === undefined
      ? ''
      : first === last
        ? ` as of ${first}`
        : ` as of ${first} to ${last}`;
  if (measured.length === 0 && estimated.length === 0) return null;
  if (measured.length === 0) return 'Round trips estimated';
  const rest = estimated.length === 0 ? '' : `, ${plural(estimated.length, 'one')} estimated`;
  return `Round trips measured${when}${rest.replace('ones', 'of them')}`;
}

/** The foot of a picture: which document, of which day, from which figures. */
export function sourcesLine(
  name: string,
  day: string | undefined,
  evaluation: OptionEvaluation,
): string {
  return [
    `Meridian · ${name}`,
    day === undefined ? null : calendarDate(new Date(`${day}T00:00:00Z`)),
    roundTrips(evaluation),
    'Land: Natural Earth',
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
