import type { AvailabilityFigures, Requirements } from '@/lib/engine/model';
import { availability } from '@/lib/format/availability';
import { decimal } from '@/lib/format/decimal';
import { downtime } from '@/lib/format/downtime';
import { sentenceList } from '@/lib/format/sentence-list';
import { text } from '@/lib/format/words';

/** How much of a year it works, and whether that is enough, in a sentence or two. */
export function availabilitySentence(
  figures: AvailabilityFigures,
  { availability: required }: Pick<Requirements, 'availability'>,
): string {
  const { yearly, downtimeMinutesPerYear: down, nines, standing, budgetMinutes } = figures;
  if (yearly === null || down === null)
    return 'There are no users, so that nobody could find it down.';
  const words = text(availability(yearly, { against: required ?? null }));
  const nine = nines === null ? '' : `, ${decimal(nines, 1)} nines`;
  const figure = `${standing === 'at-most' ? 'At most ' : ''}${words} of a year${nine}: users find it down for ${standing === 'at-most' ? 'at least ' : ''}${text(downtime(down))}.`;
  const limit =
    budgetMinutes === null || required === undefined
      ? ''
      : ` ${text(availability(required))} is required, which leaves ${text(downtime(budgetMinutes))}.`;
  const unknown = figures.contributions
    .filter(({ minutesPerYear }) => minutesPerYear === null)
    .flatMap(({ name }) => name ?? []);
  const missing =
    unknown.length === 0
      ? ''
      : ` Nobody states how available ${sentenceList(unknown)} ${unknown.length > 1 ? 'are' : 'is'}.`;
  return `${figure}${limit}${missing}`;
}
