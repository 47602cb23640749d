import type { PatternId, Requirements, Verdict } from '../model';
import { limits, type LimitContext } from './limits';
import { contextOf, type Prepared } from './prepare';
import { choose, type Choice } from './recommend/choose';
import { judgeAll, type Judged, type JudgedDrawing } from './recommend/judged';
import { verdictOf } from './recommend/verdict-of';

/** The answer in its parts, before it is put in words. */
export interface Answer {
  readonly context: LimitContext;
  readonly judged: readonly Judged[];
  readonly choice: Choice;
  readonly verdict: Verdict;
  readonly pattern: PatternId | null;
  /** Inputs without which no answer is honest; empty where there is one. */
  readonly missing: readonly string[];
  /** What the choice would be if whatever is not known turned out well. */
  readonly hoped: JudgedDrawing | null;
}

/** The targets of which at least one is needed to tell anything. */
const targets = ['availability', 'rtoS', 'rpoS', 'latencyP95Ms'] as const;
const targetKeys = [
  'requirements.availability',
  'requirements.rto',
  'requirements.rpo',
  'requirements.latencyP95',
];

/**
 * Verdict and pattern for some targets. There is no honest answer where nothing is asked that patterns
 * differ in, where nobody uses the service, or where an input that is not stated decides between verdicts.
 * `before` is the answer to other targets on the same figures, where it is at hand.
 */
export function answerOf(
  prepared: Prepared,
  requirements: Requirements,
  before: Answer | null = null,
): Answer {
  const context = contextOf(prepared, requirements);
  const judged = judgeAll(prepared.rows, context, before);
  const choice = choose(judged, context, 'nothing');
  const hoped = choose(judged, context, 'the best').chosen;
  const missing = missingFor(prepared, context.requirements, choice, hoped);
  const pattern = missing.length > 0 ? null : (choice.chosen?.row.pattern.id ?? null);
  return {
    context,
    judged,
    choice,
    verdict: pattern === null ? 'unknown' : verdictOf(pattern),
    pattern,
    missing,
    hoped,
  };
}

function missingFor(
  { ground, architecture }: Prepared,
  requirements: Requirements,
  { chosen }: Choice,
  hoped: JudgedDrawing | null,
): readonly string[] {
  if (ground.peakRps <= 0) return ['demand.populations[].peakRps'];
  const isBound = ground.populations.some(({ constraints }) => constraints.length > 0);
  const asks =
    targets.some((key) => requirements[key] !== undefined) ||
    isBound ||
    architecture.requirements.regions?.quotaRps !== undefined;
  if (!asks) return targetKeys;
  if (!chosen || !hoped || hoped === chosen) return [];
  if (verdictOf(hoped.row.pattern.id) === verdictOf(chosen.row.pattern.id)) return [];
  return [...new Set(limits.flatMap(({ id }) => hoped.held[id].missing))];
}
