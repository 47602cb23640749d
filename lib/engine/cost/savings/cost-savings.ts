import { assumptionsFor, type Assumptions } from '../../assumptions';
import { evaluate, namedOption } from '../../evaluate';
import type { Architecture, CostSaving, CostSavings, Option, OptionEvaluation } from '../../model';
import { usd } from '../../units';
import type { SavingCandidate, Spending } from './candidate';
import { compression } from './compression';
import { edgeCaching } from './edge-caching';
import { brokenBy, heldRequirements, nearestLimit, withLoadOf } from './held-requirements';
import { cheaperRegions, fewerRegions } from './other-regions';
import { reservation } from './reservation';
import { leaner, smallerStandbys } from './smaller-fleet';
import { tieredReplication } from './tiered-replication';

/** Amounts below this are rounding. */
const nothing = 0.005;

/**
 * What would make an option cheaper: each of a fixed set of changes is made by itself on a copy beside the option,
 * priced on the same basis and evaluated anew. Takes some tens of evaluations: not for every drag. Throws
 * RangeError for an unknown option.
 */
export function costSavings(
  architecture: Architecture,
  given: Assumptions,
  optionName: string,
): CostSavings {
  const spending = spendingOf(architecture, given, optionName);
  const { evaluation } = spending;
  const savings = candidatesOf(spending).flatMap((candidate) => made(spending, candidate));
  // What misses a limit by more than before stands with what breaks one.
  const isWorse = ({ breaks, nearer }: CostSaving) =>
    breaks.length > 0 || nearer?.meets === false ? 1 : 0;
  return {
    document: architecture.metadata.name,
    option: optionName,
    cost: evaluation.cost,
    savings: savings.toSorted(
      (a, b) => isWorse(a) - isWorse(b) || b.savedUsd - a.savedUsd || (a.id < b.id ? -1 : 1),
    ),
  };
}

/** An option with what its savings are looked for in. Throws RangeError for an unknown option. */
export function spendingOf(
  architecture: Architecture,
  given: Assumptions,
  optionName: string,
): Spending {
  const assumptions = assumptionsFor(architecture, given);
  const option = namedOption(architecture, optionName);
  const [evaluation] = evaluate(architecture, assumptions, { option: optionName }).options;
  if (!evaluation) throw new RangeError(`no option ${optionName}`);
  const index = architecture.options.indexOf(option);
  return { architecture, option, index, assumptions, evaluation };
}

/** Every change that is tried. */
export const candidatesOf = (spending: Spending): readonly SavingCandidate[] => [
  ...compression(spending),
  ...tieredReplication(spending),
  ...edgeCaching(spending),
  ...reservation(spending),
  ...leaner(spending),
  ...smallerStandbys(spending),
  ...fewerRegions(spending),
  ...cheaperRegions(spending),
];

/**
 * The document with a changed option beside its own, and not in place of one: today's bill goes on paying for
 * what runs today.
 */
export function beside(
  { architecture, option }: Spending,
  changed: Option,
  id: string,
): { readonly architecture: Architecture; readonly name: string } {
  const name = `${option.name} (${id})`;
  return {
    architecture: {
      ...architecture,
      options: [...architecture.options, { ...changed, name }],
    },
    name,
  };
}

/** A change made on a copy; nothing where it saves nothing that is known. */
function made(spending: Spending, candidate: SavingCandidate): CostSaving[] {
  const { architecture, assumptions, evaluation } = spending;
  const evaluated = (changed: Option): OptionEvaluation | undefined => {
    const { architecture: both, name } = beside(spending, changed, candidate.id);
    return evaluate(both, assumptions, { option: name }).options[0];
  };
  const after = evaluated(candidate.option);
  const [was, now] = [evaluation.cost.monthlyUsd, after?.cost.monthlyUsd ?? null];
  if (!after || was === null || now === null || was - now <= nothing) return [];
  // A line that becomes unknown is no saving.
  const unknown = (lines: typeof evaluation.cost.lines) =>
    lines.filter(({ monthlyUsd }) => monthlyUsd === null).length;
  if (unknown(after.cost.lines) > unknown(evaluation.cost.lines)) return [];
  const held = heldRequirements(architecture, evaluation);
  const worst = candidate.whileWorst && evaluated(candidate.whileWorst);
  const usual = heldRequirements(architecture, after);
  const then = worst ? withLoadOf(usual, heldRequirements(architecture, worst)) : usual;
  const codes = new Set(evaluation.findings.map(({ code }) => code));
  const grave = after.findings.filter(
    ({ code, severity }) => !codes.has(code) && (severity === 'critical' || severity === 'high'),
  );
  const { id, kind, change, risk, edits } = candidate;
  return [
    {
      id,
      kind,
      change,
      risk,
      monthlyUsd: now,
      savedUsd: usd(was - now),
      lowerBound: after.cost.lowerBound || evaluation.cost.lowerBound,
      nearer: nearestLimit(held, then),
      breaks: brokenBy(held, then),
      findings: [...new Set(grave.map(({ code }) => code))],
      edits,
    },
  ];
}
