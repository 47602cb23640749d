import { evaluate } from '@/lib/engine';
import type { ReadinessFigures, ReadinessItemFigures } from '@/lib/engine';
import { readinessOf } from '@/lib/engine/readiness';
import { percent } from '@/lib/format/percent';
import { readinessWord, redFlagWord } from '@/lib/format/readiness-words';
import { text } from '@/lib/format/words';
import { exitCode, failOnFlag, threshold } from '../fail-on';
import { findingText } from '../finding-text';
import { dateFlag, givenDay } from '../given-day';
import { chosenOption, loadDocument } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { policyFlag, underGivenPolicy } from '../load-policy';
import { json } from '../outcome';
import { printable, table } from '../table';
import { jsonFlag, type Verb } from '../verb';

export const readiness: Verb = {
  name: 'readiness',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    policyFlag,
    { name: 'option', value: 'NAME', meaning: 'look at this option instead of the chosen one' },
    dateFlag,
    failOnFlag,
    { name: 'all', meaning: 'print proven items and those that do not apply as well' },
  ],
  summary: 'say what of the readiness checklist is proven, claimed and missing on a day',
  run: async (invocation) => {
    const architecture = await underGivenPolicy(invocation, await loadDocument(invocation));
    const assumptions = await givenAssumptions(invocation);
    const failOn = threshold(invocation.values[failOnFlag.name]);
    const today = givenDay(invocation);
    const { name } = chosenOption(architecture, invocation.values['option']);
    const figures = evaluate(architecture, assumptions, { option: name }).options.map(
      (evaluation) => readinessOf(architecture, assumptions, evaluation, { today }),
    );
    const code = exitCode(
      figures.flatMap(({ findings }) => findings),
      failOn,
    );
    const all = invocation.set.has('all');
    return {
      exit: code,
      out: figures
        .map((one) => (invocation.set.has('json') ? json(one) : readinessText(one, all)))
        .join('\n'),
    };
  },
};

const share = (value: number | null): string => text(percent(value));

function readinessText(figures: ReadinessFigures, all: boolean): string {
  const { option, today, tier, tierAssumed, evidenceMaxAgeDays, score, claimed, missing } = figures;
  const open = figures.items.filter(
    ({ state }) => all || state === 'claimed' || state === 'missing',
  );
  const shown = all ? open : open.toSorted((a, b) => b.weight - a.weight);
  return [
    printable(
      `${option}: readiness on ${today}, Tier ${tier}${tierAssumed ? ' (assumed: none is known)' : ''}, evidence counts for ${evidenceMaxAgeDays} days`,
    ),
    '',
    score === null
      ? 'No item of the checklist applies.'
      : `Proven ${share(score)}, claimed ${share(claimed)}, missing ${share(missing)} of the weight`,
    '',
    table(figures.themes, [
      { title: 'Theme', of: (theme) => theme.title },
      {
        title: 'Proven',
        of: (theme) => (theme.score === null ? '–' : share(theme.score)),
        align: 'right',
      },
      {
        title: 'Claimed',
        of: (theme) => (theme.claimed === null ? '–' : share(theme.claimed)),
        align: 'right',
      },
      {
        title: 'Missing',
        of: (theme) => (theme.missing === null ? '–' : share(theme.missing)),
        align: 'right',
      },
      { title: 'Weight', of: (theme) => String(theme.weights.applicable), align: 'right' },
    ]),
    '',
    table(figures.redFlags, [
      { title: 'Red flag', of: (flag) => flag.title },
      { title: 'State', of: (flag) => redFlagWord[flag.state] },
      { title: 'Because', of: (flag) => flag.because },
    ]),
    ...(shown.length === 0
      ? []
      : [
          '',
          table(shown, [
            { title: 'Weight', of: (item) => String(item.weight), align: 'right' },
            { title: 'State', of: (item) => readinessWord[item.state] },
            { title: 'Item', of: (item) => item.id },
            { title: 'Owner', of: (item) => item.entry?.owner ?? '–' },
            { title: 'Because', of: (item) => becauseOf(item) },
          ]),
        ]),
    '',
    ...(figures.findings.length === 0 ? ['No findings.'] : figures.findings.map(findingText)),
  ].join('\n');
}

const becauseOf = ({ because, text: holds, computed, state }: ReadinessItemFigures): string =>
  state === 'missing' && computed === null ? `not shown: ${holds.replace(/\.$/, '')}` : because;
