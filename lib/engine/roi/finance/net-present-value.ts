import { discountFactor } from './discount-factor';

/** Money of one month, US dollars: spent is below zero. Position is the month, 0 being today. */
export type Flows = readonly number[];

/**
 * Net present value: Σ flow of month m ÷ (1 + r)^(m ÷ 12), month 0 undiscounted (Brealey, Myers and Allen,
 * Principles of Corporate Finance, chapter 2).
 */
export function netPresentValue(flows: Flows, ratePerYear: number): number {
  return flows.reduce((sum, flow, month) => sum + flow * discountFactor(ratePerYear, month), 0);
}
