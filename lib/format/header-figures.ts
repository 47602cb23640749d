import type { Architecture, Finding, LossFigures, OptionEvaluation } from '@/lib/engine/model';
import { availability } from './availability';
import { duration } from './duration';
import { latency } from './latency';
import { money } from './money';
import { percent } from './percent';
import { shortRegion } from './region-name';
import { sentenceList } from './sentence-list';
import { worstSeverity, type Standing } from './severity';
import { dash } from './signs';
import { text, unknown, type Words } from './words';

export type HeaderFigureId = 'worst-loss' | 'felt-latency' | 'availability' | 'recovery' | 'cost';

/** One of the five figures of the header, in words. */
export interface HeaderFigure {
  readonly id: HeaderFigureId;
  readonly label: string;
  readonly parts: readonly Words[];
  readonly suffix?: string;
  readonly standing?: Standing;
  readonly note: readonly { readonly text: string; readonly strong?: boolean }[];
  /** Path of the figure in the option's evaluation, for "why?"; null where there is none yet. */
  readonly figure: string | null;
}

export interface HeaderInput {
  readonly architecture: Architecture;
  /** null while nothing can be computed (the text has problems). */
  readonly evaluation: OptionEvaluation | null;
  /** The option that runs today, where it is another one. */
  readonly baseline?: OptionEvaluation | null;
  /** Felt latency at p95 with sites lost, while some are. */
  readonly duringLoss?: { readonly p95Ms: number | null } | null;
}

const absent: Words = { ...unknown, value: dash };

const noLimit: HeaderFigure['note'] = [{ text: 'no limit set' }];

const standingOf = (
  findings: readonly Finding[],
  prefix: string,
  otherwise: Standing | undefined,
): Standing | undefined =>
  worstSeverity(findings.filter((f) => f.code.startsWith(prefix)).map((f) => f.severity)) ??
  otherwise;

const marked = (standing: Standing | undefined) => (standing === undefined ? {} : { standing });

/** The single losses that serve least, and what happens then. */
function worstLossNote(losses: readonly LossFigures[], worst: LossFigures): HeaderFigure['note'] {
  if (losses.length === 1) return [{ text: 'its only region' }];
  const alike = losses.every((loss) => loss.servedFraction === worst.servedFraction);
  const subject = alike
    ? losses.length === 2
      ? 'either region'
      : 'any region'
    : sentenceList(worst.lost.map(shortRegion));
  if (worst.survives) return [{ text: `${subject}, everyone served` }];
  const highest = Math.max(0, ...worst.regions.map((region) => region.utilization ?? 0));
  const outcome =
    highest > 1
      ? text(percent(highest))
      : worst.dependenciesDown.length > 0
        ? `${sentenceList(worst.dependenciesDown)} down`
        : worst.unserved.length > 0
          ? worst.servedFraction <= 0
            ? 'nobody served'
            : `${sentenceList(worst.unserved.map((one) => one.population))} unserved`
          : 'part served';
  return [{ text: `${subject} → ` }, { text: outcome, strong: true }];
}

function worstLoss({ evaluation }: HeaderInput): HeaderFigure {
  const figure = { id: 'worst-loss', label: 'Worst loss' } as const;
  const singles = evaluation?.capacity.losses.filter((loss) => loss.lost.length === 1) ?? [];
  const [first] = singles;
  if (evaluation === null || first === undefined)
    return {
      ...figure,
      parts: [absent],
      standing: 'unknown',
      note: [{ text: 'no site' }],
      figure: null,
    };
  const worst = singles.reduce((a, b) => (b.servedFraction < a.servedFraction ? b : a), first);
  return {
    ...figure,
    parts: [percent(worst.servedFraction)],
    suffix: 'served',
    ...marked(standingOf(evaluation.findings, 'CAP', worst.survives ? 'meets' : 'high')),
    note: worstLossNote(singles, worst),
    figure: `capacity.losses[${worst.lost.join('+')}].servedFraction`,
  };
}

/** A latency that can only be more than it says never meets a limit. */
function feltStanding(
  shown: number | null,
  needed: number | null,
  lowerBound: boolean,
): Standing | undefined {
  if (shown === null) return 'unknown';
  if (needed === null) return lowerBound ? 'unknown' : undefined;
  if (shown > needed) return 'high';
  return lowerBound ? 'unknown' : 'meets';
}

function feltLatency({
  architecture,
  evaluation,
  baseline,
  duringLoss,
}: HeaderInput): HeaderFigure {
  const needed = architecture.requirements.latencyP95Ms ?? null;
  const steady = evaluation?.latency.p95Ms ?? null;
  const shown = duringLoss == null ? steady : duringLoss.p95Ms;
  const lowerBound = evaluation?.latency.lowerBound === true;
  const meets = feltStanding(shown, needed, lowerBound);
  const today = baseline?.latency.p95Ms ?? null;
  const needs: HeaderFigure['note'] =
    needed === null ? noLimit : [{ text: 'needs ' }, { text: text(latency(needed)), strong: true }];
  const network: HeaderFigure['note'] =
    evaluation?.latency.scenario === 'degraded' ? [{ text: 'degraded · ' }] : [];
  const before: HeaderFigure['note'] = [
    { text: 'before the loss ' },
    { text: text(latency(steady)), strong: true },
  ];
  if (duringLoss?.p95Ms === null) {
    return {
      id: 'felt-latency',
      label: 'Felt latency p95',
      parts: [absent],
      ...marked('critical'),
      note: [{ text: 'nobody served · was ' }, { text: text(latency(steady)), strong: true }],
      figure: null,
    };
  }
  return {
    id: 'felt-latency',
    label: 'Felt latency p95',
    parts: [latency(shown, { against: needed, lowerBound })],
    ...marked(duringLoss == null ? standingOf(evaluation?.findings ?? [], 'LAT', meets) : meets),
    note:
      duringLoss == null
        ? [
            ...network,
            ...needs,
            ...(today === null ? [] : [{ text: ` · today ${latency(today).value}` }]),
          ]
        : [...network, ...before],
    figure: duringLoss == null ? 'latency.p95Ms' : null,
  };
}

const needs = (words: readonly Words[]): HeaderFigure['note'] => [
  { text: 'needs ' },
  { text: words.map(text).join(' / '), strong: true },
];

/** The share of a year in which users find the service working, as an upper bound where parts are unknown. */
function yearlyAvailability({ architecture, evaluation }: HeaderInput): HeaderFigure {
  const figure = { id: 'availability', label: 'Availability' } as const;
  const needed = architecture.requirements.availability ?? null;
  const note = needed === null ? noLimit : needs([availability(needed)]);
  const yearly = evaluation?.availability.yearly ?? null;
  if (evaluation === null || yearly === null) {
    return { ...figure, parts: [absent], standing: 'unknown', note, figure: null };
  }
  const upperBound = evaluation.availability.standing === 'at-most';
  const missed: Standing = yearly < (needed ?? 0) ? 'high' : upperBound ? 'unknown' : 'meets';
  return {
    ...figure,
    parts: [availability(yearly, { against: needed, upperBound })],
    ...marked(standingOf(evaluation.findings, 'AVL', needed === null ? undefined : missed)),
    note,
    figure: 'availability.yearly',
  };
}

/** What is not computed yet: a dash, and what the document asks for. */
function notYet(
  id: HeaderFigureId,
  label: string,
  note: HeaderFigure['note'] | null,
): HeaderFigure {
  return {
    id,
    label,
    parts: [absent],
    standing: 'unknown',
    note: note ?? noLimit,
    figure: null,
  };
}

/** Time to serve again and writes that may be lost, held against what is required. */
function recovery({ architecture, evaluation }: HeaderInput): HeaderFigure {
  const figure = { id: 'recovery', label: 'RTO / RPO' } as const;
  const { rtoS, rpoS } = architecture.requirements;
  const limits = [rtoS, rpoS].map((limit) => (limit === undefined ? absent : duration(limit)));
  const required = rtoS === undefined && rpoS === undefined ? null : needs(limits);
  if (evaluation === null) return notYet(figure.id, figure.label, required);
  const { rto, rpoS: lost, outcome, meets } = evaluation.recovery;
  return {
    ...figure,
    // What never ends has no number.
    parts: [duration(rto.totalS ?? Infinity), duration(lost ?? Infinity)],
    ...marked(
      standingOf(evaluation.findings, 'REC', meets === null ? undefined : meets ? 'meets' : 'high'),
    ),
    note: required ?? [{ text: outcome === 'outage' ? 'the outage itself' : 'no limit set' }],
    figure: 'recovery.rto.totalS',
  };
}

/** A bill of which only the least is known never keeps a budget. */
function costStanding(shown: number | null, budget: number | undefined, lowerBound: boolean) {
  if (shown === null) return 'unknown';
  if (budget === undefined) return undefined;
  if (shown > budget) return 'high';
  return lowerBound ? 'unknown' : 'meets';
}

/** What the option costs a month, as a lower bound where a price is missing, against budget and today. */
function cost({ architecture, evaluation, baseline }: HeaderInput): HeaderFigure {
  const figure = { id: 'cost', label: 'Cost a month' } as const;
  const budget = architecture.requirements.budgetPerMonthUsd;
  const limit: HeaderFigure['note'] =
    budget === undefined
      ? noLimit
      : [{ text: 'budget ' }, { text: text(money(budget)), strong: true }];
  if (evaluation === null) return notYet(figure.id, figure.label, limit);
  const { monthlyUsd, lowerBound } = evaluation.cost;
  const today = baseline?.cost ?? null;
  return {
    ...figure,
    parts: [money(monthlyUsd, { lowerBound })],
    ...marked(standingOf(evaluation.findings, 'CST', costStanding(monthlyUsd, budget, lowerBound))),
    note:
      today === null || today.monthlyUsd === null
        ? limit
        : [
            ...(budget === undefined ? [] : [...limit, { text: ' · ' }]),
            { text: `today ${text(money(today.monthlyUsd, today))}` },
          ],
    figure: 'cost.monthlyUsd',
  };
}

/** The five figures that stand in the header of every view of an architecture, in their fixed order. */
export function headerFigures(input: HeaderInput): readonly HeaderFigure[] {
  return [
    worstLoss(input),
    feltLatency(input),
    yearlyAvailability(input),
    recovery(input),
    cost(input),
  ];
}
