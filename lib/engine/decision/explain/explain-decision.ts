import { assumptionsFor, type Assumptions } from '../../assumptions';
import { dependencyGroups } from '../../availability/dependency-groups';
import { downtimeMinutes } from '../../availability/minutes-per-year';
import type { Architecture, Decision, Explanation, Sentence } from '../../model';
import { answerOf } from '../answer';
import type { DecideOptions } from '../decide-options';
import { searchFlips } from '../flips/find-flips';
import { flipsOfTarget, targetInputs } from '../flips/requirement-flips';
import { prepare } from '../prepare';
import { isDrawn } from '../recommend/judged';
import { commonCauseMinutes, dependencyCeiling } from '../recommend/unreachable';
import { tierPolicyOf } from '../tier/policy-of';
import { samePlaceMs } from '../advice/lock-in';
import { outgrownMonths } from '../advice/roadmap';
import { fromAssumption, fromDocument, ofDrawing, type DecisionContext } from './decision-context';
import { documentPath, explainInput, explainTarget } from './explain-input';
import { explainPattern } from './explain-pattern';
import { explainSingleRegion } from './explain-single-region';
import { explainTier } from './explain-tier';

const prefix = /^decision\./;
const citation = 'docs/decision.md';

type Build = (context: DecisionContext, parts: readonly string[]) => Explanation | undefined;

/** Each kind of figure of a decision: the form of its path, and how its tree is built. */
const forms: readonly { readonly form: RegExp; readonly build: Build }[] = [
  {
    form: /^patterns\[([^\]]+)\]\.(.+)$/,
    build: (context, [id = '', figure = '']) => explainPattern(context, id, figure),
  },
  {
    form: /^singleRegion\.(.+)$/,
    build: (context, [figure = '']) => explainSingleRegion(context, figure),
  },
  { form: /^tier\.(.+)$/, build: (context, [figure = '']) => explainTier(context, figure) },
  {
    form: /^flips\[(.+)\]\.(up|down)$/,
    build: (context, [input = '', direction = '']) => explainFlip(context, input, direction),
  },
  { form: /^(requirements\..+)$/, build: (context, [path = '']) => explainTarget(context, path) },
  { form: /^dependencyCeiling$/, build: explainCeiling },
  { form: /^commonCauseMinutes$/, build: explainCommonCause },
  { form: /^allowedDowntimeMinutes$/, build: explainAllowed },
  { form: /^writeShare$/, build: explainWriteShare },
  {
    form: /^writeShareLimit$/,
    build: ({ prepared }) => fromAssumption(prepared.assumptions, 'forwardedWriteShare'),
  },
  {
    form: /^(edge|core)SizeBytes$/,
    build: ({ prepared }, [which]) =>
      fromAssumption(prepared.assumptions, which === 'edge' ? 'edgeSizeBytes' : 'coreSizeBytes'),
  },
  {
    form: /^samePlaceMs$/,
    build: () => ({
      label: 'Round trip within which two regions stand at the same place',
      value: samePlaceMs,
      unit: 'ms',
      inputs: [],
      source: {
        from: 'assumption',
        id: 'decision.samePlaceMs',
        kind: 'judgement',
        source: 'Meridian',
        asOf: '2026-11-20',
      },
    }),
  },
  { form: /^monthsToQuota$/, build: explainMonths },
  {
    form: /^drivers\.latency\.others$/,
    build: ({ prepared }) => ({
      label: 'Populations that are not named',
      value: Math.max(0, prepared.architecture.demand.populations.length - 3),
      unit: '',
      inputs: [],
    }),
  },
  {
    form: /^((?:data|demand\.work)\[.+\]\.(?:writeSize|size)|demand\.growthPerYear)$/,
    build: (context, [path = '']) => explainStated(context, path),
  },
  { form: /^(.+)$/, build: (context, [path = '']) => explainInput(context, path) },
];

/** How a figure of one decision came to be, by its path; undefined when there is no such figure. */
export type ExplainFigure = (path: string) => Explanation | undefined;

/**
 * Explains the figures of one decision. Paths are those of the figures in its sentences, with or without
 * `decision.` before them: `decision.patterns[hot-standby].rtoS`. Patterns are drawn once for all of them.
 */
export function decisionExplainer(
  architecture: Architecture,
  given: Assumptions,
  { policy = tierPolicyOf(architecture) }: DecideOptions = {},
): ExplainFigure {
  const prepared = prepare(architecture, assumptionsFor(architecture, given), policy);
  const context = { prepared, answer: answerOf(prepared, architecture.requirements) };
  return (path) => {
    const figure = path.replace(prefix, '');
    for (const { form, build } of forms) {
      const parts = form.exec(figure)?.slice(1);
      const tree = parts && build(context, parts);
      if (tree) return tree;
    }
    return undefined;
  };
}

/** How one figure of a decision came to be; undefined when there is no such figure. */
export function explainDecision(
  architecture: Architecture,
  given: Assumptions,
  path: string,
  options: DecideOptions = {},
): Explanation | undefined {
  return decisionExplainer(architecture, given, options)(path);
}

/** The path of every figure that the sentences of a decision say, each once, in their order. */
export function decisionFigurePaths(decision: Decision): string[] {
  return [...new Set(sentencesIn(decision).flatMap(({ figures }) => figures.map((f) => f.path)))];
}

/** Every reason in words within some value. */
function sentencesIn(value: unknown): Sentence[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (typeof value !== 'object' || value === null) return [];
  const own = isSentence(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap(sentencesIn)];
}

const isSentence = (value: object): value is Sentence =>
  'because' in value && 'figures' in value && Array.isArray(value.figures);

function explainFlip(
  context: DecisionContext,
  input: string,
  direction: string,
): Explanation | undefined {
  const { prepared } = context;
  const { architecture } = prepared;
  const target = targetInputs.find((one) => one.input === input);
  const flips = target
    ? flipsOfTarget(prepared, architecture.requirements, target)
    : searchFlips(prepared, { inputs: [input] }).flatMap((search) => search.flips);
  const flip = flips.find((one) => one.direction === direction);
  if (!flip) return undefined;
  const now = target ? explainTarget(context, input) : explainInput(context, input);
  const last: Explanation = {
    label: 'Last value with the answer of now',
    value: flip.holdsAt,
    unit: flip.unit,
    inputs: [],
  };
  return {
    label: `First value of ${flip.label.toLowerCase()} with another answer: ${flip.pattern ?? 'none'}`,
    value: flip.to,
    unit: flip.unit,
    formula: target
      ? 'the figure of a pattern that the target is compared with, or the number beside it'
      : 'found by halving, to two neighbouring values',
    citation: `${citation}#flips`,
    inputs: [...(now ? [now] : []), last],
  };
}

function explainCeiling({ prepared }: DecisionContext): Explanation {
  const { architecture } = prepared;
  return {
    label: 'What the hard dependencies leave',
    value: dependencyCeiling(architecture).availability,
    unit: 'availability',
    formula: 'Π availability; of alternatives 1 − Π (1 − availability)',
    citation: 'docs/model.md#availability',
    inputs: dependencyGroups(architecture.dependencies)
      .filter(({ hard }) => hard)
      .flatMap(({ members }) =>
        members.map(({ name, availability }) =>
          fromDocument(
            `Availability of ${name}`,
            availability ?? null,
            'availability',
            documentPath(architecture, `dependencies[${name}].availability`),
          ),
        ),
      ),
  };
}

function explainCommonCause({ prepared, answer }: DecisionContext): Explanation | undefined {
  const drawn = answer.judged.filter(isDrawn);
  const minutes = commonCauseMinutes(drawn);
  const one = drawn.find(({ row }) =>
    row.figures.availability.contributions.some(
      ({ cause, minutesPerYear }) => cause === 'common-cause' && minutesPerYear === minutes,
    ),
  );
  return (
    one &&
    ofDrawing(
      prepared.architecture,
      one.row.option,
      'availability.contributions[common-cause].minutesPerYear',
      prepared.assumptions,
    )
  );
}

function explainAllowed(context: DecisionContext): Explanation | undefined {
  const required = context.answer.context.requirements.availability;
  const target = explainTarget(context, 'requirements.availability');
  if (required === undefined || !target) return undefined;
  return {
    label: 'Downtime that is allowed',
    value: downtimeMinutes(required),
    unit: 'min a year',
    formula: '(1 − availability) × 525 600 min',
    citation: 'docs/model.md#availability',
    inputs: [target],
  };
}

function explainWriteShare({ prepared }: DecisionContext): Explanation {
  const { reads } = prepared.architecture.demand;
  const { assumptions } = prepared;
  return {
    label: 'Share of requests that write',
    value: 1 - (reads ?? assumptions.parameters.readShare.value),
    unit: 'share',
    formula: '1 − share of reads',
    inputs: [
      reads === undefined
        ? fromAssumption(assumptions, 'readShare')
        : fromDocument('Share of reads', reads, 'share', ['demand', 'reads']),
    ],
  };
}

function explainMonths(context: DecisionContext): Explanation | undefined {
  const { prepared } = context;
  const months = outgrownMonths(prepared);
  if (months === null) return undefined;
  const growth = explainStated(context, 'demand.growthPerYear');
  return {
    label: 'Months until the peak outgrows the quota of one region',
    value: Math.floor(months),
    unit: 'months',
    formula: '12 · ln(quota ÷ peak) ÷ ln(1 + growth a year), rounded down',
    citation: `${citation}#road-map`,
    inputs: [
      ...(['quotaRps', 'peakRps'] as const).flatMap(
        (figure) => explainSingleRegion(context, figure) ?? [],
      ),
      ...(growth ? [growth] : []),
    ],
  };
}

function explainStated({ prepared }: DecisionContext, path: string): Explanation | undefined {
  const { architecture } = prepared;
  const name = /\[([^\]]+)\]/.exec(path)?.[1];
  const at = documentPath(architecture, path);
  if (path === 'demand.growthPerYear') {
    return fromDocument('Growth a year', architecture.demand.growthPerYear ?? null, 'share', at);
  }
  if (path.startsWith('data[')) {
    const set = architecture.data.find((one) => one.name === name);
    return fromDocument(
      `Size of a write of ${name ?? ''}`,
      set?.writeSizeBytes ?? null,
      'bytes',
      at,
    );
  }
  const kind = architecture.demand.work?.find((one) => one.name === name);
  return fromDocument(`What one of ${name ?? ''} moves`, kind?.sizeBytes ?? null, 'bytes', at);
}
