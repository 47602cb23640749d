/** What a simulation keeps of its trials. Rows are by option. */
export interface Tally {
  /** Net present value of each trial, by option. */
  readonly npv: readonly Float64Array[];
  /** What each trial counts for; null: all the same. */
  readonly weights: Float64Array | null;
  /** Σ weight × value and Σ (weight × value)² by option and stratum. */
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Trials by stratum. */
  readonly trials: Float64Array;
  /** Years by the size of their loss: Σ weight, and Σ weight × loss, by option and bin. */
  readonly lossWeight: Float64Array;
  readonly lossSum: Float64Array;
  /** Σ weight × loss and Σ weight × loss² of whole years, by option, and Σ weight. */
  readonly yearSum: Float64Array;
  readonly yearSquare: Float64Array;
  /** Σ (weight × a trial's mean yearly loss), and of its square, by option and stratum. */
  readonly lossSums: Float64Array;
  readonly lossSquares: Float64Array;
  readonly years: { weight: number };
  /** Losses that are tolerated, ascending, and Σ weight of the years above each, by option. */
  readonly limits: Float64Array;
  readonly above: Float64Array;
}
