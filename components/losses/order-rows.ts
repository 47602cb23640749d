import { lossOutcomeStanding } from '@/lib/format/loss-outcome';
import type { LossRow } from './loss-rows';

/** Worst first, or as the document names the sites. */
export type LossOrder = 'worst' | 'site';

const standings = ['critical', 'high', 'medium', 'meets'] as const;

function rank({ outcome }: LossRow): number {
  return standings.findIndex((one) => one === lossOutcomeStanding[outcome]);
}

const hottest = ({ cells }: LossRow): number =>
  Math.max(0, ...cells.map(({ utilization }) => utilization ?? 0));

/**
 * Rows in order; equal ones stay as they came. Worst is who is served least, then what holds least,
 * then the highest load on any site.
 */
export function orderRows<Row extends LossRow>(
  rows: readonly Row[],
  order: LossOrder,
): readonly Row[] {
  if (order === 'site') return rows;
  return rows.toSorted(
    (a, b) => a.servedFraction - b.servedFraction || rank(a) - rank(b) || hottest(b) - hottest(a),
  );
}
