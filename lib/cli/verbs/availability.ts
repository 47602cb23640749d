import { availabilityLevers, type AvailabilityLever, type AvailabilityLevers } from '@/lib/engine';
import { availability as availabilityWords } from '@/lib/format/availability';
import { quantity } from '@/lib/format/quantity';
import { text } from '@/lib/format/words';
import { chosenOption, loadDocument } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { exit, json, type Exit } from '../outcome';
import { table } from '../table';
import { jsonFlag, type Verb } from '../verb';
import { availabilityLine, contributionTable } from './availability-lines';

export const availability: Verb = {
  name: 'availability',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'option', value: 'NAME', meaning: 'take this option apart instead of the chosen one' },
  ],
  summary:
    'say what takes the service down, and what each single change would buy; exit 1 when the requirement is missed',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const { name } = chosenOption(architecture, invocation.values['option']);
    const result = availabilityLevers(architecture, assumptions, name);
    const out = invocation.set.has('json')
      ? json(result)
      : [
          name,
          '',
          availabilityLine(architecture, result.availability),
          '',
          contributionTable(result.availability.contributions),
          '',
          leverTable(result.levers),
        ].join('\n');
    return { exit: exitCode(result), out };
  },
};

function exitCode({
  availability: { downtimeMinutesPerYear, budgetMinutes },
}: AvailabilityLevers): Exit {
  const isMissed =
    budgetMinutes !== null &&
    downtimeMinutesPerYear !== null &&
    downtimeMinutesPerYear > budgetMinutes;
  return isMissed ? exit.findings : exit.fine;
}

function leverTable(levers: readonly AvailabilityLever[]): string {
  if (levers.length === 0) return 'No single change buys anything.';
  return table(levers, [
    { title: 'A single change', of: ({ change }) => change },
    {
      title: 'Buys',
      of: ({ minutesPerYear }) => text(quantity(minutesPerYear, 'min a year')),
      align: 'right',
    },
    { title: 'Comes to', of: ({ yearly }) => text(availabilityWords(yearly)), align: 'right' },
    { title: '', of: ({ meets }) => (meets === true ? 'meets the requirement' : '') },
  ]);
}
