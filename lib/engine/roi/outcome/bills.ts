import type { Architecture, BillCheck, CostFigures } from '../../model';

/** What was billed beside what is reckoned for the option that runs, month by month as stated. */
export function billChecks(
  { business }: Architecture,
  running: Pick<CostFigures, 'monthlyUsd'> | null,
): BillCheck[] {
  const reckonedUsd = running?.monthlyUsd ?? null;
  if (reckonedUsd === null) return [];
  return (business?.returns?.bills ?? []).map(({ month, usd: billedUsd }) => ({
    month,
    billedUsd,
    reckonedUsd,
    ratio: reckonedUsd > 0 ? billedUsd / reckonedUsd : null,
  }));
}
