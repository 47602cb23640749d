import type { Evidence } from '@/lib/engine/model';

type Sense = NonNullable<Evidence['sense']>;

export interface EvidenceBar {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** Lengths as parts of the picture's width. */
  readonly length: number;
  /** On the wrong side of the limit. */
  readonly misses: boolean;
  readonly figure?: string;
}

export interface EvidencePicture {
  readonly bars: readonly EvidenceBar[];
  /** Where the limit stands, as a part of the width, and what it is. */
  readonly limit: {
    readonly at: number;
    readonly value: number;
    readonly unit: string;
    readonly sense: Sense;
  } | null;
  /** What is not drawn: other units, unknown values. */
  readonly rest: readonly Evidence[];
}

const hasValue = (one: Evidence): one is Evidence & { readonly value: number } =>
  one.value !== null && Number.isFinite(one.value) && one.value >= 0;

/**
 * The picture of a finding's number: bars of the evidence that shares the unit of the figure with a
 * limit, and the limit as a line across them. Null where no evidence is held against a limit.
 */
export function evidencePicture(evidence: readonly Evidence[]): EvidencePicture | null {
  const held = evidence.find((one) => hasValue(one) && one.limit !== undefined);
  if (held?.limit === undefined) return null;
  const { unit, limit, sense = 'at-most' } = held;
  const drawn = evidence
    .filter(hasValue)
    .filter((one) => one.unit === unit && (one.limit === undefined || one.limit === limit));
  const longest = Math.max(limit, ...drawn.map((one) => one.value));
  if (longest <= 0) return null;
  return {
    bars: drawn.map((one) => ({
      label: one.label,
      value: one.value,
      unit,
      length: one.value / longest,
      misses: sense === 'at-most' ? one.value > limit : one.value < limit,
      ...(one.figure === undefined ? {} : { figure: one.figure }),
    })),
    limit: { at: limit / longest, value: limit, unit, sense },
    rest: evidence.filter((one) => !drawn.some((bar) => bar === one)),
  };
}
