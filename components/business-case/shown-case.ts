import type {
  Architecture,
  BenefitId,
  OptionReturns,
  OptionSimulation,
  Returns,
  ReturnsSimulation,
} from '@/lib/engine/model';

/** A business case of one option, as the page shows it. */
export interface ShownCase {
  readonly returns: Returns;
  readonly own: OptionReturns;
  /** The option that it is held against. */
  readonly baseline: OptionReturns;
  /** Why a benefit has no amount, where the document does not state what it hangs on. */
  readonly notStated: Partial<Readonly<Record<BenefitId, string>>>;
  /** The option with all benefits counted. */
  readonly whole: OptionReturns;
  readonly without: readonly BenefitId[];
  /** null: not drawn yet. */
  readonly simulation: ReturnsSimulation | null;
  readonly drawn: OptionSimulation | null;
}

/** The case of one option; null where the returns do not know it yet. */
export function shownCase(
  option: string,
  business: Architecture['business'],
  given: {
    readonly returns: Returns | null;
    readonly whole: Returns | null;
    readonly without: readonly BenefitId[];
    readonly simulation: ReturnsSimulation | null;
  },
): ShownCase | null {
  const { returns, whole, without, simulation } = given;
  const own = returns?.options.find(({ name }) => name === option);
  const baseline = returns?.options.find(({ isBaseline }) => isBaseline);
  if (returns === null || own === undefined || baseline === undefined) return null;
  return {
    returns,
    own,
    baseline,
    notStated: notStated(business),
    whole: whole?.options.find(({ name }) => name === option) ?? own,
    without,
    simulation,
    drawn: own.isBaseline
      ? null
      : (simulation?.options.find(({ name }) => name === option) ?? null),
  };
}

/** A benefit without its amount is not known, which is another thing than nothing. */
function notStated(business: Architecture['business']): ShownCase['notStated'] {
  return {
    ...(business?.revenuePerYearUsd === undefined
      ? { latency: 'the document states no revenue' }
      : {}),
    ...(business?.marketAccessPerYearUsd === undefined
      ? { market: 'the document states no market' }
      : {}),
  };
}
