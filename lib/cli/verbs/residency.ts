import { residencyOf, type RegionId, type ResidencyReport } from '@/lib/engine';
import { chosenOption, loadDocument, namedSites } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, exit, json } from '../outcome';
import { jsonFlag, type Invocation, type Verb } from '../verb';
import { stateIn } from './residency-state';
import { residencyText } from './residency-text';

/** The most sites lost at once that are searched. */
const mostLost = 4;

export const residency: Verb = {
  name: 'residency',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    { name: 'lose', value: 'REGION[,…]', meaning: 'show this loss instead of every single one' },
    { name: 'k', value: 'N', meaning: 'search losses of up to N sites at once (default 2)' },
    {
      name: 'on',
      value: 'DATE',
      meaning: 'the day that adequacy decisions are judged for (default: that of the table)',
    },
    { name: 'option', value: 'NAME', meaning: 'take this option instead of the chosen one' },
  ],
  summary: 'say where data rests and may be read, in every loss; exit 1 when anything is found',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const option = chosenOption(architecture, invocation.values['option']);
    const { lose } = invocation.values;
    const lost = lose === undefined ? null : [...new Set(namedSites(option, lose))];
    const on = dayOf(invocation);
    const report = residencyOf(architecture, assumptions, option.name, {
      k: searched(invocation),
      ...(lost ? { losses: [lost] } : {}),
      ...(on === undefined ? {} : { on }),
    });
    return {
      exit: isFound(report, lost) ? exit.findings : exit.fine,
      out: invocation.set.has('json') ? json(report) : residencyText(report, lost),
    };
  },
};

/**
 * Whether anything was found: in the loss asked for; else with nothing lost and in the loss of any site, where
 * users without a lawful site count, and in larger losses, where only what happens does.
 */
function isFound({ states, further }: ResidencyReport, lost: readonly RegionId[] | null): boolean {
  if (lost === null) {
    return (
      states.some(({ violations }) => violations.length > 0) ||
      further.some(({ violations }) => violations.some(({ effect }) => effect !== 'barred'))
    );
  }
  return (stateIn(states, lost)?.violations.length ?? 0) > 0;
}

function searched({ values }: Invocation): number {
  const asked = values['k'];
  if (asked === undefined) return 2;
  const k = Number(asked);
  if (Number.isInteger(k) && k >= 1 && k <= mostLost) return k;
  throw new BadInput(
    `--k: "${asked}" is not a number of sites (a whole number from 1 to ${mostLost})`,
  );
}

function dayOf({ values }: Invocation): string | undefined {
  const { on } = values;
  if (on === undefined) return undefined;
  const day = new Date(`${on}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(day.getTime())) return on;
  throw new BadInput(`--on: "${on}" is not a day (YYYY-MM-DD)`);
}
