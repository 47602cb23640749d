import {
  lossesOf,
  planFailover,
  traceLoss,
  type Architecture,
  type Assumptions,
  type Harsh,
  type LossFigures,
  type Option,
} from '@/lib/engine';
import { askedLoss, lossFlags } from '../asked-loss';
import { chosenOption, loadDocument, namedScenario } from '../load';
import { assumptionsFlag, givenAssumptions } from '../load-assumptions';
import { BadInput, exit, fine, json, type Outcome } from '../outcome';
import { jsonFlag, scenarioFlag, type Invocation, type Verb } from '../verb';
import { lossTable } from './loss-table';
import { planText, traceText } from './trace-text';

export const failoverTest: Verb = {
  name: 'failover test',
  arguments: ['FILE'],
  flags: [
    jsonFlag,
    assumptionsFlag,
    scenarioFlag,
    ...lossFlags,
    { name: 'k', value: 'N', meaning: 'instead: every loss of up to N sites at once' },
    { name: 'harsh', meaning: 'clients try again and caches are cold' },
    { name: 'option', value: 'NAME', meaning: 'test this option instead of the chosen one' },
    { name: 'dry-run', meaning: 'print what --lose would move, without judging it' },
  ],
  summary: 'lose sites and follow the load; exit 1 when the loss is not survived',
  run: async (invocation) => {
    const architecture = await loadDocument(invocation);
    const assumptions = await givenAssumptions(invocation);
    const option = chosenOption(architecture, invocation.values['option']);
    const harsh: Harsh | undefined = invocation.set.has('harsh')
      ? { retries: true, coldCaches: true }
      : undefined;
    if (invocation.values['k'] !== undefined) {
      return everyLoss(invocation, { architecture, assumptions, option, harsh });
    }
    const loss = askedLoss(invocation, architecture, option);
    const asJson = invocation.set.has('json');
    if (invocation.set.has('dry-run')) {
      if (loss.kind !== 'sites') throw new BadInput('--dry-run: plans the loss of sites (--lose)');
      const plan = planFailover(architecture, assumptions, option.name, loss.sites);
      return fine(asJson ? json(plan) : planText(plan));
    }
    const scenario = namedScenario(invocation.values['scenario']);
    const trace = traceLoss(architecture, assumptions, option.name, loss, {
      scenario,
      ...(harsh ? { harsh } : {}),
    });
    return {
      exit: trace.survives ? exit.fine : exit.findings,
      out: asJson ? json(trace) : traceText(trace),
    };
  },
};

/** More lines than this are read by nobody; `--json` has all. */
const mostShown = 50;

interface Asked {
  readonly architecture: Architecture;
  readonly assumptions: Assumptions;
  readonly option: Option;
  readonly harsh: Harsh | undefined;
}

function everyLoss(
  { values, set }: Invocation,
  { architecture, assumptions, option, harsh }: Asked,
): Outcome {
  const given = lossFlags.find(({ name }) => values[name] !== undefined);
  if (given) throw new BadInput(`--k: --${given.name} is given already; give one of them`);
  const k = Number(values['k']);
  if (!Number.isInteger(k) || k < 1 || k > option.sites.length) {
    throw new BadInput(
      `--k: "${values['k'] ?? ''}" is not a number of sites (a whole number from 1 to ${option.sites.length})`,
    );
  }
  const list = lossesOf(architecture, assumptions, option.name, {
    k,
    ...(harsh ? { harsh } : {}),
  });
  const broken = list.losses.filter(({ survives }) => !survives).length;
  const code = broken > 0 ? exit.findings : exit.fine;
  if (set.has('json')) return { exit: code, out: json(list) };
  const worst = list.losses.toSorted(worstFirst);
  const shown = worst.slice(0, mostShown);
  const priorities = architecture.demand.priorities !== undefined;
  return {
    exit: code,
    out: [
      lossTable(shown, { priorities }),
      '',
      ...(shown.length < worst.length
        ? [`The worst ${shown.length} of ${worst.length}; --json prints them all.`]
        : []),
      ...(list.notEnumerated ? [`Not listed: ${list.notEnumerated}.`] : []),
      `${broken} of ${worst.length} losses are not survived.`,
    ].join('\n'),
  };
}

const worstFirst = (a: LossFigures, b: LossFigures) =>
  a.servedFraction - b.servedFraction || a.lost.length - b.lost.length;
