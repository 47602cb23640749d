import { discountFactor } from './discount-factor';
import type { Flows } from './net-present-value';

/**
 * The first month from which on all that was spent has come back and stays so, counted with a part of the
 * month; null where that is not within the flows. What never was spent is back at once.
 */
export function paybackMonths(flows: Flows): number | null {
  let total = 0;
  let since: number | null = null;
  flows.forEach((flow, month) => {
    const before = total;
    total += flow;
    if (total < 0) since = null;
    else if (since === null) {
      since = before < 0 && flow > 0 ? month - 1 + -before / flow : month;
    }
  });
  return since;
}

/** The same with each month's money at what it is worth today. */
export function discountedPaybackMonths(flows: Flows, ratePerYear: number): number | null {
  return paybackMonths(flows.map((flow, month) => flow * discountFactor(ratePerYear, month)));
}
