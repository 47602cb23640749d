export interface QuantileMark {
  readonly label: string;
  readonly ms: number;
  /** From the left, per cent of the width. */
  readonly at: number;
  /** Whether there is room for its label. */
  readonly labelled: boolean;
}

/** So much of the width, per cent, a label needs before the next one. */
const labelWidth = 9;

/** Marks on a common scale from 0; labels that would run into one another are left out, the p95's never. */
export function quantileMarks(
  quantiles: { readonly p50: number; readonly p95: number; readonly p99: number },
  limitMs: number | null,
): { readonly marks: readonly QuantileMark[]; readonly limitAt: number | null } {
  const { p50, p95, p99 } = quantiles;
  const whole = Math.max(p99, limitMs ?? 0) * 1.06;
  const at = (ms: number): number => (ms / whole) * 100;
  const room = (a: number, b: number): boolean => Math.abs(at(a) - at(b)) >= labelWidth;
  return {
    marks: [
      { label: 'p50', ms: p50, at: at(p50), labelled: room(p50, p95) },
      { label: 'p95', ms: p95, at: at(p95), labelled: true },
      { label: 'p99', ms: p99, at: at(p99), labelled: room(p99, p95) },
    ],
    limitAt: limitMs === null ? null : at(limitMs),
  };
}
