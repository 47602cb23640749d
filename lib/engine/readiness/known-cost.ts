import type { OptionEvaluation } from '../model';

/** What readiness needs of the cost of an option. */
export interface KnownCost {
  readonly monthlyUsd: number;
  readonly transferUsd: number;
  readonly lowerBound: boolean;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The monthly cost of an option and the part of it that is transfer; null where it was not computed. */
export function knownCost(evaluation: OptionEvaluation): KnownCost | null {
  const cost: unknown = 'cost' in evaluation ? evaluation.cost : null;
  if (!isRecord(cost) || typeof cost['monthlyUsd'] !== 'number') return null;
  const lines: readonly unknown[] = Array.isArray(cost['lines']) ? cost['lines'] : [];
  const transfer = lines.flatMap((row) =>
    isRecord(row) && /transfer/i.test(String(row['line'])) && typeof row['monthlyUsd'] === 'number'
      ? [row['monthlyUsd']]
      : [],
  );
  return {
    monthlyUsd: cost['monthlyUsd'],
    transferUsd: transfer.reduce((sum, usd) => sum + usd, 0),
    lowerBound: cost['lowerBound'] === true,
  };
}
