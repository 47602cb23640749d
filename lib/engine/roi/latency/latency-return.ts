import { userShares } from './user-shares';
import type { Demand, Engagement, PopulationLatency } from '../../model';
import { engagementAt } from './engagement';

/** What a changed felt latency does to one population's engagement. */
export interface PopulationUplift {
  readonly population: string;
  /** The part of today's revenue that is theirs: users × engagement before, over that of all. */
  readonly share: number;
  readonly fromMs: number;
  readonly toMs: number;
  /** Engagement before and after. */
  readonly from: number;
  readonly to: number;
  /** after ÷ before − 1; exactly 0 where the latency did not change. */
  readonly uplift: number;
}

/**
 * The uplift of every population whose felt latency, its warm request, is known before and after: engagement
 * after over before, less one. Whose latency did not change has none, whatever the curve says.
 */
export function latencyUplifts(
  { demand }: { readonly demand: Pick<Demand, 'populations'> },
  engagement: Engagement,
  before: Felt,
  after: Felt,
): PopulationUplift[] {
  const users = userShares(demand);
  const rows = before.populations.flatMap(({ name, requestMs: fromMs }) => {
    const toMs = after.populations.find((one) => one.name === name)?.requestMs ?? null;
    if (fromMs === null || toMs === null) return [];
    const from = engagementAt(engagement, fromMs);
    const to = fromMs === toMs ? from : engagementAt(engagement, toMs);
    const share = (users.get(name) ?? 0) * from;
    return [
      { population: name, share, fromMs, toMs, from, to, uplift: from > 0 ? to / from - 1 : 0 },
    ];
  });
  const all = rows.reduce((sum, { share }) => sum + share, 0);
  return rows.map((row) => ({ ...row, share: all > 0 ? row.share / all : 0 }));
}

/** What is looked at of the latencies of an option. */
export interface Felt {
  readonly populations: readonly Pick<PopulationLatency, 'name' | 'requestMs'>[];
}

/** All populations together: the part of the revenue that is won, before any of it is disbelieved. */
export function meanUplift(uplifts: readonly PopulationUplift[]): number {
  return uplifts.reduce((sum, { share, uplift }) => sum + share * uplift, 0);
}
