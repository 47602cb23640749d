import { evaluate } from '@/lib/engine';
import { costForecast as forecastCost } from '@/lib/engine/cost';
import { money } from '@/lib/format/money';
import { percent } from '@/lib/format/percent';
import { text } from '@/lib/format/words';
import { chosenOption, loadDocument } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, fine, json } from '../outcome';
import { printable, table } from '../table';
import { jsonFlag, type Verb } from '../verb';

const longestMonths = 240;

export const costForecast: Verb = {
  name: 'cost forecast',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'option', value: 'NAME', meaning: 'price this option instead of the chosen one' },
    { name: 'months', value: 'N', meaning: `how far to look, 1 to ${longestMonths} (default 12)` },
  ],
  summary: 'say what an option costs in the months to come, with the growth of the document',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const months = asked(invocation.values['months']);
    const { name } = chosenOption(architecture, invocation.values['option']);
    const [judged] = evaluate(architecture, assumptions, { option: name }).options;
    if (!judged) throw new BadInput(`--option: no option ${name}`);
    const forecast = forecastCost(judged.cost, months);
    if (invocation.set.has('json')) {
      return fine(json({ document: architecture.metadata.name, option: name, ...forecast }));
    }
    const { lowerBound } = forecast;
    return fine(
      [
        printable(`${name}, growing by ${text(percent(forecast.growthPerYear))} a year`),
        '',
        table(forecast.months, [
          { title: 'Month', of: ({ month }) => `${month}`, align: 'right' },
          { title: 'Costs', of: ({ usd }) => text(money(usd, { lowerBound })), align: 'right' },
          {
            title: 'So far',
            of: ({ sumUsd }) => text(money(sumUsd, { lowerBound })),
            align: 'right',
          },
        ]),
        ...(forecast.months.length === 0 ? ['No line of the bill is known.'] : []),
      ].join('\n'),
    );
  },
};

function asked(months: string | undefined): number {
  if (months === undefined) return 12;
  const count = Number(months);
  if (!Number.isInteger(count) || count < 1 || count > longestMonths) {
    throw new BadInput(`--months: ${months} is not a whole number from 1 to ${longestMonths}`);
  }
  return count;
}
