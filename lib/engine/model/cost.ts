import type { Share, Usd } from '../units';
import type { RegionId } from './architecture';

/** What a service pays for, in the order in which it is told. */
export const costLineIds = [
  'site',
  'compute',
  'database',
  'storage',
  'transfer-regions',
  'transfer-users',
  'edge-cache',
  'routing',
  'observability',
  'licences',
  'other',
  'operations',
] as const;
export type CostLineId = (typeof costLineIds)[number];

/**
 * What a line's amount rests on: the document states it (`stated`), today's bill scaled to this drawing
 * (`calibrated`), a quantity times a price of the tables (`priced`), or a judgement (`assumed`).
 */
export const costSources = ['stated', 'calibrated', 'priced', 'assumed', 'unknown'] as const;
export type CostSource = (typeof costSources)[number];

/** One line of the monthly bill, of one region or of one directed pair. */
export interface CostLine {
  /** The line with its place, for "why?": `compute:aws:us-east-1`. */
  readonly id: string;
  readonly line: CostLineId;
  /** Who pays it; for transfer the sending region; null: no region in particular. */
  readonly region: RegionId | null;
  /** The other end of a transfer between regions. */
  readonly to?: RegionId;
  /** Gigabytes a month that it is paid for, of transfer between regions. */
  readonly gbMonthly?: number;
  /** null: unknown, which is not nothing. */
  readonly monthlyUsd: Usd | null;
  readonly source: CostSource;
  /** Why there is no amount; null where there is one. */
  readonly because: string | null;
  /**
   * The part of it that follows demand, at the price of what is bought anew: month m costs
   * `monthlyUsd + growsUsd · ((1 + growth)^((m − 1) / 12) − 1)`. More than the line where a commitment
   * makes today's capacity cheaper than tomorrow's.
   */
  readonly growsUsd: Usd;
}

/** What is paid once. An option that runs already pays nothing. */
export interface OneOffCost {
  /** null: the document does not say. */
  readonly totalUsd: Usd | null;
  /** The parts of it, where the document takes them apart. */
  readonly migrationUsd: Usd | null;
  readonly trainingUsd: Usd | null;
}

/** One year of the bill, growth included; at least that where the monthly figure is a lower bound. */
export interface YearCost {
  /** Its name in paths: `year-1`. */
  readonly id: string;
  readonly year: number;
  readonly usd: Usd;
}

/** The option held against the one that runs today. */
export interface CostAgainst {
  readonly option: string;
  readonly monthlyUsd: Usd | null;
  /** This option's bill less today's. */
  readonly addedUsd: Usd | null;
  /** Infrastructure over today's infrastructure, people left aside; null where either is not fully known. */
  readonly factor: number | null;
}

/** What one option costs. All amounts are US dollars. */
export interface CostFigures {
  /** Sum of the lines that are known; null where none is. */
  readonly monthlyUsd: Usd | null;
  /** True where a line is unknown: the sums are then at least as given. */
  readonly lowerBound: boolean;
  readonly lines: readonly CostLine[];
  /** All lines but operations. */
  readonly infrastructureUsd: Usd | null;
  /** Between regions, of the infrastructure; null where the infrastructure is unknown or nothing. */
  readonly transferShare: Share | null;
  readonly oneOff: OneOffCost;
  /** The years of the horizon, from the first; one-off costs are not among them. */
  readonly yearly: readonly YearCost[];
  /** The yearly growth that the years are told with. */
  readonly growthPerYear: Share;
  readonly baseline: CostAgainst;
}
