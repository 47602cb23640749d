import type { Overridden, RegionId } from '../model';
import { ms, type Ms } from '../units';
import { rttAws2023 } from './rtt-aws-2023';
import { rttAwsGcp2022 } from './rtt-aws-gcp-2022';
import { rttAzure2025 } from './rtt-azure-2025';
import { cellsOf, type RttTable } from './rtt-table';
import type { TableSource } from './table-source';

/** A round trip that somebody measured. */
export interface MeasuredRtt {
  readonly from: RegionId;
  readonly to: RegionId;
  readonly rttMs: Ms;
  readonly asOf: string;
  readonly source: string;
  readonly licence: string;
  /** What it is of the many that were measured: a median, a minimum. */
  readonly statistic: string;
  /** Its source had two contradicting values and the plausible one stands. */
  readonly repaired: boolean;
  /** Present where somebody has stated another value than the table's. */
  readonly overridden?: Overridden;
}

/** Where two tables have a pair, the earlier of this list wins: medians before minima. */
const tables: readonly RttTable[] = [rttAws2023, rttAzure2025, rttAwsGcp2022];

/** Whose the measured round trips are. */
export const measuredRttSources: readonly TableSource[] = tables.map((table) => table.source);

/**
 * Between what factors of a measured round trip eight in ten new measurements of it lie: the quantiles
 * of 2022 over 2023 on the 190 pairs of AWS that both tables have.
 */
export const measuredAgain = { low: 0.96, high: 1.1 };

const keyOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

const byPair = new Map<string, MeasuredRtt>();
for (const table of tables) {
  const { asOf, source, licence } = table.source;
  for (const { from, to, rttMs, repaired } of cellsOf(table)) {
    const key = keyOf(from, to);
    if (byPair.has(key)) continue;
    const { statistic } = table;
    byPair.set(key, { from, to, rttMs: ms(rttMs), asOf, source, licence, statistic, repaired });
  }
}

/** Every measured pair, in the order of the tables. */
export const measuredPairs: readonly MeasuredRtt[] = [...byPair.values()];

/** The measured round trip between two regions, either way round; undefined where nobody measured it. */
export function measuredRtt(a: string, b: string): MeasuredRtt | undefined {
  return byPair.get(keyOf(a, b));
}
