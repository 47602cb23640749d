import type { CostLine, CostLineId, CostSource, Explanation, RegionId } from '../model';
import { usd } from '../units';
import type { CostBasis, PricedDrawing } from './cost-basis';
import type { SiteWorths } from './site-worths';

/** A line with how it came to be, which is built only when somebody asks. */
export interface PricedLine {
  readonly line: CostLine;
  readonly why: () => Pick<Explanation, 'formula' | 'inputs' | 'source'>;
}

/** What a line is priced with. */
export interface LineContext {
  readonly basis: CostBasis;
  readonly drawing: PricedDrawing;
  readonly worths: SiteWorths;
  /** Those of the drawing that today's bill pays for; null where there is no bill. */
  readonly today: SiteWorths | null;
  /** Transfer between today's regions at the prices of the tables, US dollars; 0 where there is no bill. */
  readonly todayBetweenUsd: number;
  /** What today's bill says of the prices of transfer between regions. */
  readonly betweenBilled: number;
}

interface Amount {
  /** null: unknown. */
  readonly monthlyUsd: number | null;
  readonly source: CostSource;
  /** Needed where the amount is null. */
  readonly because?: string;
  /** The part that follows demand; absent: all of it. */
  readonly growsUsd?: number;
  /** What is sent, of transfer between regions. */
  readonly gbMonthly?: number;
}

interface Place {
  readonly region: RegionId | null;
  readonly to?: RegionId;
  /** Told apart from another line of the same place. */
  readonly part?: string;
}

/** One line of a bill. */
export function pricedLine(
  line: CostLineId,
  { region, to, part }: Place,
  { monthlyUsd, source, because, growsUsd, gbMonthly }: Amount,
  why: PricedLine['why'],
): PricedLine {
  const place = region === null ? '' : `:${region}${to === undefined ? '' : `~${to}`}`;
  return {
    line: {
      id: `${line}${place}${part === undefined ? '' : `:${part}`}`,
      line,
      region,
      ...(to === undefined ? {} : { to }),
      ...(gbMonthly === undefined ? {} : { gbMonthly }),
      monthlyUsd: monthlyUsd === null ? null : usd(monthlyUsd),
      source: monthlyUsd === null ? 'unknown' : source,
      because: monthlyUsd === null ? (because ?? 'no price table has what it needs') : null,
      growsUsd: usd(growsUsd ?? monthlyUsd ?? 0),
    },
    why,
  };
}
