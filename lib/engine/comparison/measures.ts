import type {
  Architecture,
  ComparedId,
  ComparedRow,
  ComparedState,
  Option,
  OptionEvaluation,
  OptionReturns,
} from '../model';

/** What a row is made of, for one option. */
export interface ComparedOption {
  readonly option: Option;
  readonly evaluation: OptionEvaluation;
  /** null: the returns are not known, or not asked for. */
  readonly returns: OptionReturns | null;
}

/** A figure before it is held beside the others. */
export interface Measured {
  readonly value: number | null;
  readonly state: ComparedState;
  readonly figure: string | null;
}

/** One row: what is measured, and which way is better. */
export interface Measure extends Pick<ComparedRow, 'id' | 'unit' | 'better' | 'required'> {
  readonly measure: (of: ComparedOption) => Measured;
}

const known = (value: number, figure: string | null): Measured => ({
  value,
  state: 'known',
  figure,
});
const unknown: Measured = { value: null, state: 'unknown', figure: null };
const orUnknown = (value: number | null | undefined, figure: string | null): Measured =>
  value === null || value === undefined ? unknown : known(value, figure);

const singles = ({ evaluation }: ComparedOption) =>
  evaluation.capacity.losses.filter(({ lost }) => lost.length === 1);

/** The least that is served after the loss of any one site. */
function worstLoss(of: ComparedOption): Measured {
  const [first, ...others] = singles(of);
  if (!first) return unknown;
  const worst = others.reduce((a, b) => (b.servedFraction < a.servedFraction ? b : a), first);
  return known(worst.servedFraction, `capacity.losses[${worst.lost.join('+')}].servedFraction`);
}

/** The part of the single losses that is survived. */
function survived(of: ComparedOption): Measured {
  const losses = singles(of);
  if (losses.length === 0) return unknown;
  return known(losses.filter(({ survives }) => survives).length / losses.length, null);
}

function latency({ evaluation }: ComparedOption): Measured {
  const { p95Ms, lowerBound } = evaluation.latency;
  if (p95Ms === null) return unknown;
  return { value: p95Ms, state: lowerBound ? 'at-least' : 'known', figure: 'latency.p95Ms' };
}

function availability({ evaluation }: ComparedOption): Measured {
  const { yearly, standing } = evaluation.availability;
  if (yearly === null) return unknown;
  const state = standing === 'at-most' ? 'at-most' : 'known';
  return { value: yearly, state, figure: 'availability.yearly' };
}

/** A recovery time: what waits for its cause is not known, everything else without a number has no end. */
function recoveryTime({ evaluation }: ComparedOption): Measured {
  const { rto, outcome } = evaluation.recovery;
  const figure = 'recovery.rto.totalS';
  if (rto.totalS !== null) return known(rto.totalS, figure);
  return { value: null, state: outcome === 'wait' ? 'unknown' : 'endless', figure };
}

function recoveryPoint({ evaluation }: ComparedOption): Measured {
  const { rpoS, losses } = evaluation.recovery;
  if (losses.length === 0) return unknown;
  return rpoS === null
    ? { value: null, state: 'endless', figure: 'recovery.rpoS' }
    : known(rpoS, 'recovery.rpoS');
}

/** Copies and reads where they may not be; users who stay unserved for the law's sake are no violation. */
export const violationsOf = ({ residency }: OptionEvaluation) =>
  residency.violations.filter(({ effect }) => effect !== 'barred');

/** The most of all users whom one bad request takes down. */
function blastRadius({ evaluation }: ComparedOption): Measured {
  const reached = evaluation.capacity.cells.map(({ region, reaches }) => ({
    share: reaches[0]?.downOfAll ?? null,
    figure: `capacity.cells[${region}].reaches[poison-request].downOfAll`,
  }));
  if (reached.length === 0 || reached.some(({ share }) => share === null)) return unknown;
  const most = reached.reduce((a, b) => ((b.share ?? 0) > (a.share ?? 0) ? b : a));
  return orUnknown(most.share, most.figure);
}

function cost({ evaluation }: ComparedOption): Measured {
  const { monthlyUsd, lowerBound } = evaluation.cost;
  if (monthlyUsd === null) return unknown;
  return { value: monthlyUsd, state: lowerBound ? 'at-least' : 'known', figure: 'cost.monthlyUsd' };
}

/** Sites outside of what is required of regions, and required regions without a site. */
export function misplaced({ requirements }: Architecture, { sites }: Option): readonly string[] {
  const { providers, required = [], forbidden = [] } = requirements.regions ?? {};
  const used = sites.map(({ region }) => region);
  return [
    ...used.filter(
      (region) =>
        forbidden.includes(region) ||
        (providers !== undefined && !providers.includes(region.slice(0, region.indexOf(':')))),
    ),
    ...required.filter((region) => !used.includes(region)),
  ];
}

/** Every row that the document has something to say to, in the order in which they are read. */
export function measuresOf(architecture: Architecture, hasReturns: boolean): readonly Measure[] {
  const { requirements, demand, data } = architecture;
  const isBound = data.some(({ residency }) => residency.length > 0);
  const less = (
    id: ComparedId,
    unit: string,
    required: number | undefined,
    measure: Measure['measure'],
  ): Measure => ({ id, unit, better: 'less', required: required ?? null, measure });
  const more = (
    id: ComparedId,
    unit: string,
    required: number | undefined,
    measure: Measure['measure'],
  ): Measure => ({ ...less(id, unit, required, measure), better: 'more' });
  return [
    more('worst-loss', 'share', undefined, worstLoss),
    more('single-losses', 'share', undefined, survived),
    less('latency', 'ms', requirements.latencyP95Ms, latency),
    ...demand.populations.map(({ name }) =>
      less(`latency:${name}`, 'ms', undefined, ({ evaluation }) =>
        orUnknown(
          evaluation.latency.populations.find((one) => one.name === name)?.requestMs,
          `latency.populations[${name}].requestMs`,
        ),
      ),
    ),
    more('availability', 'share', requirements.availability, availability),
    less('rto', 's', requirements.rtoS, recoveryTime),
    less('rpo', 's', requirements.rpoS, recoveryPoint),
    less('residency', 'violations', isBound ? 0 : undefined, ({ evaluation }) =>
      known(violationsOf(evaluation).length, null),
    ),
    ...(requirements.regions === undefined
      ? []
      : [
          less('regions', 'regions', 0, ({ option }) =>
            known(misplaced(architecture, option).length, null),
          ),
        ]),
    ...(requirements.blastRadius === undefined
      ? []
      : [less('blast-radius', 'share', requirements.blastRadius, blastRadius)]),
    less('cost', 'USD/month', requirements.budgetPerMonthUsd, cost),
    less('one-off', 'USD', undefined, ({ evaluation }) =>
      orUnknown(evaluation.cost.oneOff.totalUsd, null),
    ),
    ...(hasReturns
      ? [
          more('npv', 'USD', undefined, ({ returns }) =>
            orUnknown(returns?.npvUsd, returns?.npvUsd == null ? null : 'npvUsd'),
          ),
        ]
      : []),
  ];
}
