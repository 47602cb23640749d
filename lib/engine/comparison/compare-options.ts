import { recognisePattern } from '../decision/recognise-pattern';
import { namedOption } from '../evaluate';
import type {
  Architecture,
  ComparedCell,
  ComparedRow,
  Comparison,
  Evaluation,
  LimitStatus,
  Returns,
  Severity,
} from '../model';
import { markBest } from './mark-best';
import { measuresOf, type ComparedOption, type Measure, type Measured } from './measures';

/** What is compared. */
export interface ComparedInput {
  readonly architecture: Architecture;
  /** Of all of the options named, and of the baseline. */
  readonly evaluation: Evaluation;
  /** Names, in the order in which they are to stand. */
  readonly options: readonly string[];
  /** Absent: the option that runs today where it is among them, else the first. */
  readonly baseline?: string;
  /** Against that baseline; absent: no row tells what the options return. */
  readonly returns?: Returns;
}

/** How a figure stands to what is required: a bound settles it only from its own side. */
function statusOf({ value, state }: Measured, { better, required }: Measure): LimitStatus {
  if (required === null) return 'not-asked';
  if (state === 'endless') return 'fail';
  if (value === null) return 'unknown';
  const meets = better === 'less' ? value <= required : value >= required;
  const bounds = better === 'less' ? 'at-least' : 'at-most';
  if (state === 'known') return meets ? 'pass' : 'fail';
  if (state === bounds) return meets ? 'unknown' : 'fail';
  return meets ? 'pass' : 'unknown';
}

function rowOf(measure: Measure, compared: readonly ComparedOption[], base: number): ComparedRow {
  const measured = compared.map((one) => {
    const figure = measure.measure(one);
    return { ...figure, option: one.option.name, status: statusOf(figure, measure) };
  });
  const best = markBest(measured, measure.better);
  const against = measured[base];
  return {
    id: measure.id,
    unit: measure.unit,
    better: measure.better,
    required: measure.required,
    cells: measured.map((one, i): ComparedCell => {
      const isTold = i !== base && one.state === 'known' && against?.state === 'known';
      const change =
        isTold && one.value !== null && against.value !== null ? one.value - against.value : null;
      return { ...one, isBest: best[i] ?? false, change };
    }),
  };
}

/** The baseline where nobody names one: what runs today, else the first. */
export function usualBaseline(
  { metadata }: Architecture,
  options: readonly string[],
): string | undefined {
  const { current } = metadata;
  return current !== undefined && options.includes(current) ? current : options[0];
}

/** Options beside each other: every figure with what is required, the best, and the change against the baseline. */
export function compareOptions({
  architecture,
  evaluation,
  options,
  baseline = usualBaseline(architecture, options),
  returns,
}: ComparedInput): Comparison {
  const compared = options.map((name): ComparedOption => {
    const judged = evaluation.options.find((one) => one.name === name);
    if (!judged) throw new RangeError(`no evaluation of option ${name}`);
    return {
      option: namedOption(architecture, name),
      evaluation: judged,
      returns: returns?.options.find((one) => one.name === name) ?? null,
    };
  });
  const base = options.indexOf(baseline ?? '');
  if (baseline === undefined || base === -1) throw new RangeError(`no option ${baseline ?? ''}`);
  const rows = measuresOf(architecture, returns !== undefined).map((measure) =>
    rowOf(measure, compared, base),
  );
  return {
    document: architecture.metadata.name,
    baseline,
    options: compared.map(({ option, evaluation: { findings } }, i) => {
      const count = (severity: Severity) => findings.filter((f) => f.severity === severity).length;
      const status = (wanted: LimitStatus) =>
        rows.filter(({ cells }) => cells[i]?.status === wanted).length;
      return {
        name: option.name,
        pattern: recognisePattern(option),
        findings: {
          critical: count('critical'),
          high: count('high'),
          medium: count('medium'),
          low: count('low'),
        },
        requirements: {
          met: status('pass'),
          missed: status('fail'),
          unknown: status('unknown'),
        },
      };
    }),
    rows,
  };
}
