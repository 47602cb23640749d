export { breakdowns, costBreakdown, type Breakdown, type BreakdownRow } from './cost-breakdown';
export { costFigures } from './cost-figures';
export { costForecast, type CostForecast } from './cost-forecast';
export { costSavings } from './savings/cost-savings';
export { explainSaving } from './savings/explain-saving';
export { growthFactor, monthCostUsd, yearCosts } from './month-cost';
