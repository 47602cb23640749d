import { usd } from '../../units';
import type { ReturnFigures } from '../../model';
import type { MonthFlow } from '../case/cash-flows';
import { internalRates, yearlyRate } from '../finance/internal-rates';
import { netPresentValue } from '../finance/net-present-value';
import { discountedPaybackMonths, paybackMonths } from '../finance/payback';
import { returnOnAddedCost } from '../finance/return-on-investment';

/** What flows come to at a discount rate. */
export function returnFigures(flows: readonly MonthFlow[], ratePerYear: number): ReturnFigures {
  const net = flows.map(({ benefitUsd, costUsd }) => benefitUsd - costUsd);
  const roots = internalRates(net).map(yearlyRate);
  const total = (of: 'benefitUsd' | 'costUsd') => flows.reduce((sum, flow) => sum + flow[of], 0);
  return {
    npvUsd: usd(netPresentValue(net, ratePerYear)),
    irr: roots.length === 1 ? (roots[0] ?? null) : null,
    irrRoots: roots,
    paybackMonths: paybackMonths(net),
    discountedPaybackMonths: discountedPaybackMonths(net, ratePerYear),
    roiPercent: returnOnAddedCost(total('benefitUsd'), total('costUsd')),
  };
}

/** Where a bill is not known, nothing is. */
export const noReturn: ReturnFigures = {
  npvUsd: null,
  irr: null,
  irrRoots: [],
  paybackMonths: null,
  discountedPaybackMonths: null,
  roiPercent: null,
};
