import { evaluate, isolationOf, lossId, severities } from '@/lib/engine';
import { askedLoss, lossFlags } from '../asked-loss';
import { chosenOption, loadDocument, namedScenario } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { exit, json, type Exit } from '../outcome';
import { jsonFlag, scenarioFlag, type Verb } from '../verb';
import { isolationText } from './isolation-text';

export const dependencies: Verb = {
  name: 'dependencies',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    scenarioFlag,
    ...lossFlags,
    { name: 'option', value: 'NAME', meaning: 'look at this option instead of the chosen one' },
  ],
  summary:
    'say what the service hangs on, what falls or grows far with each site, and what is not offered there; exit 1 on a high finding about it',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const option = chosenOption(architecture, invocation.values['option']);
    const scenario = namedScenario(invocation.values['scenario']);
    const isAsked = lossFlags.some(({ name }) => invocation.values[name] !== undefined);
    const loss = isAsked ? askedLoss(invocation, architecture, option) : null;
    const figures = isolationOf(architecture, assumptions, option.name, {
      scenario,
      losses: loss ? [loss] : [],
    });
    const shown = loss
      ? { ...figures, losses: figures.losses.filter(({ id }) => id === lossId(loss)) }
      : figures;
    const [judged] = evaluate(architecture, assumptions, { option: option.name, scenario }).options;
    const found = (judged?.findings ?? []).filter(({ code }) => code.startsWith('ISO'));
    const isHigh = found.some(({ severity }) => severities.indexOf(severity) <= 1);
    const code: Exit = isHigh ? exit.findings : exit.fine;
    if (invocation.set.has('json')) return { exit: code, out: json({ ...shown, findings: found }) };
    const lines = found.map((one) => `${one.severity}  ${one.code}  ${one.message}`);
    return {
      exit: code,
      out: [
        isolationText(shown, shown.losses),
        ...(lines.length > 0 ? [lines.join('\n')] : []),
      ].join('\n\n'),
    };
  },
};
