import { exp } from '../../numeric/exp';
import type { CaseModel } from '../case/case-model';
import type { Expectations } from '../case/expectations';

/** How often outages have to come for an option to pay. */
export interface OutageBreakEven {
  /** Outages that strike the baseline in a year, as assumed. */
  readonly perYear: number;
  /** Chance of at least one in a year. */
  readonly probability: number;
  /** The same at which the case turns; null: no rate turns it, and why. */
  readonly breakEven: { readonly perYear: number; readonly probability: number } | null;
  readonly because: string | null;
}

/**
 * The chance of at least one outage of the baseline in a year, 1 − e^(−Λ), at which the option's net present
 * value is zero, all rates of outages being raised or lowered together. The value is a straight line in
 * that factor, so that two points on it are enough.
 */
export function outageBreakEven(
  model: CaseModel,
  expectations: Expectations,
  option: number,
): OutageBreakEven {
  const { hazards, baseline, values } = model;
  const perYear = hazards.reduce(
    (sum, { effects, rate }) =>
      effects[baseline] ? sum + (values[rate.input] ?? 0) * rate.times : sum,
    0,
  );
  const rates = new Set(hazards.map(({ rate }) => rate.input));
  const x = values.slice();
  const valueAt = (factor: number): number => {
    for (const i of rates) x[i] = (values[i] ?? 0) * factor;
    return expectations.at(x)[option] ?? 0;
  };
  const without = valueAt(0);
  const slope = valueAt(1) - without;
  const probability = chanceOfAny(perYear);
  const factor = -without / slope;
  if (perYear > 0 && slope !== 0 && factor >= 0 && Number.isFinite(factor)) {
    const turned = perYear * factor;
    return {
      perYear,
      probability,
      breakEven: { perYear: turned, probability: chanceOfAny(turned) },
      because: null,
    };
  }
  const because =
    perYear === 0
      ? 'no outage strikes the baseline'
      : without >= 0
        ? 'it pays whether there are outages or not, and they do not speak against it'
        : 'it spares no outages, so that more of them do not make it pay';
  return { perYear, probability, breakEven: null, because };
}

const chanceOfAny = (perYear: number): number => 1 - exp(-perYear);
