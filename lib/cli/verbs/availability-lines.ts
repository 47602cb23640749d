import {
  availabilityCauseWords,
  type Architecture,
  type AvailabilityContribution,
  type AvailabilityFigures,
} from '@/lib/engine';
import { availability as availabilityWords } from '@/lib/format/availability';
import { percent } from '@/lib/format/percent';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { table } from '../table';

const minutes = (value: number | null) => text(quantity(value, 'min a year'));

/** The yearly availability in a line, against what is required. */
export function availabilityLine(
  { requirements }: Architecture,
  figures: AvailabilityFigures,
): string {
  const { yearly, downtimeMinutesPerYear, lowerBound, upperBound, budgetMinutes } = figures;
  const against = requirements.availability ?? null;
  const upTo = figures.standing === 'at-most';
  const needs =
    against === null
      ? ''
      : `, needs ${text(availabilityWords(against))}; ${minutes(budgetMinutes)} allowed`;
  const range =
    lowerBound === null
      ? ''
      : `; between ${text(availabilityWords(lowerBound))} and ${text(availabilityWords(upperBound))}`;
  return `Availability ${text(availabilityWords(yearly, { against, upperBound: upTo }))}${needs}, ${minutes(downtimeMinutesPerYear)} down${range}`;
}

/** What takes the service down, largest first. */
export function contributionTable(contributions: readonly AvailabilityContribution[]): string {
  const all = contributions.reduce((sum, one) => sum + (one.minutesPerYear ?? 0), 0);
  return table(contributions, [
    { title: 'Down by', of: ({ cause }) => availabilityCauseWords[cause] },
    { title: '', of: ({ name }) => name ?? '' },
    { title: 'Downtime', of: (one) => minutes(one.minutesPerYear), align: 'right' },
    {
      title: 'Part',
      of: (one) => (one.minutesPerYear === null ? '–' : text(percent(one.minutesPerYear / all))),
      align: 'right',
    },
  ]);
}
